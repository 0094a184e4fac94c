namespace Moteplass.Domain.Interpretation;

/// <summary>At which levels a structure is anchored on a date.</summary>
internal static class AnchoringSuccession
{
    /// <summary>Each level that is stated, and whether the structure is anchored there on a date; the highest first.</summary>
    public static IEnumerable<(AnchoringLevel Level, bool? Holds)> On(PartialDate? date, CollaborationStructure structure) => structure.Anchorings
        .Zip(Succession.Read(structure.Anchorings, anchoring => anchoring.Period, anchoring => anchoring.Level))
        .GroupBy(one => one.First.Level, one => one.Second)
        .Select(level => (level.Key, Succession.HoldOn(level, date)))
        .OrderBy(level => level.Key.Rank());
}
