namespace Moteplass.Domain;

/// <summary>
/// A seat in a structure (plass, fast representant), held for an organisation or a described group and never for a named person (A9, A18).
/// </summary>
public sealed partial record Seat : SourcedRecord
{
    /// <summary>The id by which the register names it.</summary>
    public required Id<Seat> Id { get; init; }

    /// <summary>The actor for whom it is held, or null where it is held for a structure or nobody is named.</summary>
    public Id<Actor>? OnBehalfOf { get; init; }

    /// <summary>The structure for which it is held, such as a youth council that sends its chair; or null.</summary>
    public Id<CollaborationStructure>? OnBehalfOfStructure { get; init; }

    /// <summary>The member organisation through which an umbrella fills the seat, or null where not stated.</summary>
    public Id<Actor>? Affiliation { get; init; }

    /// <summary>The role, or null where not stated.</summary>
    public SeatRole? Role { get; init; }

    /// <summary>
    /// The side on which the holder sits, such as that of the politicians for a municipal council's members; or null where it is that of the
    /// holder's group of seats in the mandate, or follows from what the holder is.
    /// </summary>
    public Side? Side { get; init; }

    /// <summary>A deputy's place in the order in which deputies step in, 1 to 999; or null where not ranked.</summary>
    [Range(1, 999)]
    public int? DeputyRank { get; init; }

    /// <summary>The seat for which a personal deputy steps in (vara for), or null.</summary>
    public Id<Seat>? DeputyFor { get; init; }

    /// <summary>Whether the holder votes (stemmerett), or null where not stated.</summary>
    public bool? HasVote { get; init; }

    /// <summary>How many persons sit for the seat, or null where not stated.</summary>
    public CountRange? Persons { get; init; }

    /// <summary>When the seat is held so, or null where not stated.</summary>
    public ValidityPeriod? Period { get; init; }

    /// <summary>Which term in a row the one who sits in it is in (periode på rad), 1 to 100; or null where not stated.</summary>
    [Range(1, 100)]
    public int? TermNumber { get; init; }

    /// <summary>Since when the one who sits in it has sat (har sittet siden), through all terms in a row; or null where not stated.</summary>
    public PartialDate? SittingSince { get; init; }

    /// <summary>Whether somebody sits in it, or null where not stated.</summary>
    public SeatState? State { get; init; }
}
