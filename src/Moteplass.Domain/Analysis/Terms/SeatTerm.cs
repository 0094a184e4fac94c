using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>When the term of a seat runs out, and whether the one who sits in it may go on (periode for en plass).</summary>
public sealed partial record SeatTerm
{
    internal SeatTerm()
    {
    }

    /// <summary>The structure.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }

    /// <summary>The seat.</summary>
    public required Id<Seat> Seat { get; init; }

    /// <summary>For how many persons it is; one where not stated.</summary>
    public required CountRange Persons { get; init; }

    /// <summary>The last day of the term, or null where not known.</summary>
    public PartialDate? Ends { get; init; }

    /// <summary>What tells when it runs out.</summary>
    public TermEndBasis Basis { get; init; }

    /// <summary>Whether it runs out between the two days asked about; null where that cannot be told.</summary>
    public bool? RunsOut { get; init; }

    /// <summary>Whether nobody sits in it now; null where not stated.</summary>
    public bool? IsVacant { get; init; }

    /// <summary>Whether the one who sits in it has sat as long as the mandate allows when the term runs out; null where that cannot be told.</summary>
    public bool? IsLimitReached { get; init; }

    /// <summary>How many years are left to the one who sits in it, where that is less than a whole term; null otherwise, and where not known.</summary>
    public int? YearsLeft { get; init; }

    /// <summary>By when proposals for the next term are due; null where no deadline is known.</summary>
    public LocalDate? ProposeBy { get; init; }

    /// <summary>By when it is decided who sits for the next term; null where no deadline is known.</summary>
    public LocalDate? DecideBy { get; init; }
}
