using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>When the term of a seat runs out, and whether the one who sits in it may go on (periode for en plass).</summary>
public sealed partial record SeatTerm
{
    internal SeatTerm()
    {
    }

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; internal init; }

    /// <summary>The seat.</summary>
    public Id<Seat> Seat { get; internal init; }

    /// <summary>For how many persons it is; one where not stated.</summary>
    public CountRange Persons { get; internal init; }

    /// <summary>The last day of the term, or null where not known.</summary>
    public PartialDate? Ends { get; internal init; }

    /// <summary>What tells when it runs out.</summary>
    public TermEndBasis Basis { get; internal init; }

    /// <summary>Whether it runs out between the two days asked about; null where that is unknown.</summary>
    public bool? RunsOut { get; internal init; }

    /// <summary>Whether nobody sits in it now; null where not stated.</summary>
    public bool? IsVacant { get; internal init; }

    /// <summary>Whether the one who sits in it has sat as long as the mandate allows when the term runs out; null where that is unknown.</summary>
    public bool? IsLimitReached { get; internal init; }

    /// <summary>How many years are left to the one who sits in it, where that is less than a whole term; null otherwise, and where not known.</summary>
    public int? YearsLeft { get; internal init; }

    /// <summary>By when proposals for the next term are due; null where no deadline is known.</summary>
    public LocalDate? ProposeBy { get; internal init; }

    /// <summary>By when it is decided who sits for the next term; null where no deadline is known.</summary>
    public LocalDate? DecideBy { get; internal init; }
}
