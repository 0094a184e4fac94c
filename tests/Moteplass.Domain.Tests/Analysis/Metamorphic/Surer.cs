using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Tests.Analysis.Metamorphic;

/// <summary>Whether a review of a register that says less is surer of something, or says something else.</summary>
internal static class Surer
{
    public static void None(PracticeReview before, PracticeReview after, string change)
    {
        foreach (CadenceReview cadence in before.Regularity.Cadences)
        {
            if (after.Regularity.Cadences.FirstOrDefault(one => one.Purpose == cadence.Purpose) is { } same)
            {
                Widens(cadence.Promised, same.Promised, $"promised {change}");
                Widens(cadence.Planned, same.Planned, $"planned {change}");
                Widens(cadence.Held, same.Held, $"held {change}");
                NotOtherwise(cadence.Plan, same.Plan, $"plan {change}");
                NotOtherwise(cadence.Practice, same.Practice, $"practice {change}");
            }
        }

        Widens(before.Predictability.Cancelled, after.Predictability.Cancelled, $"cancelled {change}");
        Widens(before.Predictability.Postponed, after.Predictability.Postponed, $"postponed {change}");
        NotOtherwise(before.Parity.IsEqual, after.Parity.IsEqual, $"parity {change}");
        NotOtherwise(before.Parity.IsEqualityPromised, after.Parity.IsEqualityPromised, $"equality promised {change}");
        NotOtherwise(before.Continuity.Sides[^1].Share, after.Continuity.Sides[^1].Share, $"continuity {change}");
        foreach (SideParity side in before.Parity.Sides)
        {
            if (after.Parity.Sides.FirstOrDefault(one => one.Side == side.Side) is { } same)
            {
                Widens(side.Listed, same.Listed, $"listed {change}");
                NotOtherwise(side.IsAsStated, same.IsAsStated, $"as stated {change}");
            }
        }

        foreach (QuorumReview quorum in before.Quorums)
        {
            if (after.Quorums.FirstOrDefault(one => one.Meeting == quorum.Meeting) is { } same)
            {
                Widens(quorum.Present, same.Present, $"present {change}");
                Widens(quorum.Required, same.Required, $"required {change}");
                NotOtherwise(quorum.IsReached, same.IsReached, $"reached {change}");
            }
        }
    }

    private static void Widens(CountRange? before, CountRange? after, string what) => Assert.True(
        after is not { } now || (before is { } then && now.Minimum <= then.Minimum && (now.Maximum is not { } most || most >= then.Maximum)),
        $"{what}: {before} became {after}.");

    private static void NotOtherwise<T>(T? before, T? after, string what)
        where T : struct => Assert.True(after is null || after.Equals(before), $"{what}: {before?.ToString() ?? "unknown"} became {after}.");

    // What was kept may have been more than kept.
    private static void NotOtherwise(PracticeVerdict before, PracticeVerdict after, string what) => Assert.True(
        after is PracticeVerdict.Unknown or PracticeVerdict.NotStated || after == before || (before, after) is (PracticeVerdict.More, PracticeVerdict.Kept), $"{what}: {before} became {after}.");
}
