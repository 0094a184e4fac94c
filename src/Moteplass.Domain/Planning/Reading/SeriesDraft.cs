using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Planning;

/// <summary>A series as it is read from the register and the request, before its days are found.</summary>
internal sealed record SeriesDraft
{
    public required CollaborationStructure Structure { get; init; }

    public required CadencePurpose Purpose { get; init; }

    /// <summary>With whom the meetings are, where the structure meets one organisation at a time; or null.</summary>
    public required Id<Actor>? With { get; init; }

    /// <summary>What the mandates ask for, or null where they do not say or not how many.</summary>
    public required CountRange? Promised { get; init; }

    /// <summary>How many are asked for, by the mandates or by the wish.</summary>
    public required int Asked { get; init; }

    /// <summary>The days that are its own: working days in its life, outside its blackouts, not too late.</summary>
    public required DaySet Days { get; init; }

    /// <summary>The days of the structure's life, whether they are working days or not.</summary>
    public required DaySet Life { get; init; }

    /// <summary>The days of the wish's own blackouts.</summary>
    public required DaySet Blackouts { get; init; }

    /// <summary>The days on which it is too late to send notice.</summary>
    public required DaySet TooLate { get; init; }

    /// <summary>For each rate its units, in order and apart.</summary>
    public required PlannedUnit[][] Rates { get; init; }

    /// <summary>The units of meetings that each have their own, by a pattern or by dates; null where the meetings are spread evenly.</summary>
    public required PlannedUnit[]? Own { get; init; }

    /// <summary>Days in which one of the meetings that are spread evenly is to be.</summary>
    public required PlannedUnit[] Inner { get; init; }

    public required UsualDays Usual { get; init; }

    public required ClockTimes? Times { get; init; }

    /// <summary>For each day, what is given up on it.</summary>
    public required int[] Penalties { get; init; }

    /// <summary>The meetings that the register has on known days, in order.</summary>
    public required MeetingView[] OnDays { get; init; }

    /// <summary>The meetings that the register has on coarser dates, in order.</summary>
    public required MeetingView[] Coarse { get; init; }
}
