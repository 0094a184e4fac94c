namespace Moteplass.Domain.Interpretation;

/// <summary>At which levels a structure is anchored on a date.</summary>
internal static class AnchoringSuccession
{
    /// <summary>The anchorings of a structure, each with its period as it is read.</summary>
    public static IEnumerable<(AnchoringLevel Level, ValidityPeriod? Period)> Read(CollaborationStructure structure) => structure.Anchorings
        .Zip(Succession.Read(structure.Anchorings, anchoring => anchoring.Period, anchoring => anchoring.Level), (anchoring, period) => (anchoring.Level, period));

    /// <summary>Each level that is stated, and whether the structure is anchored there on a date; the highest first.</summary>
    public static (AnchoringLevel Level, bool? Holds)[] On(PartialDate? date, CollaborationStructure structure) => structure.Anchorings.IsEmpty ? [] : structure.Anchorings is [var only] ? [(only.Level, Succession.HoldOn([PeriodReading.ProvenIfStated(only.Period)], date))] :
    [
        .. from one in Read(structure)
           group one.Period by one.Level into level
           orderby level.Key.Rank()
           select (level.Key, Succession.HoldOn(level, date)),
    ];
}
