using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>A body on one of several days (strukturen på en gitt dato).</summary>
public sealed partial record StructureOnDay
{
    internal StructureOnDay(LocalDate day, ValueList<SideParity> sides, CountRange unknownSide, ValueList<SideContinuity> continuity) =>
        (Day, Sides, UnknownSide, Continuity) = (day, sides, unknownSide, continuity);

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The seats of each side, as the mandate in force states them and as listed.</summary>
    public ValueList<SideParity> Sides { get; }

    /// <summary>How many seats are listed whose side is unknown.</summary>
    public CountRange UnknownSide { get; }

    /// <summary>Who stayed since the day before it in the list, per side and together last; empty for the first day.</summary>
    public ValueList<SideContinuity> Continuity { get; }
}
