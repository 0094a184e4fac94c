using Moteplass.Domain.Planning;
using Moteplass.Domain.Testing;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>Plans of many structures: how good they are, and how the work grows.</summary>
public sealed class PlanSizeTests
{
    [Theory]
    [InlineData(50, 40, 0.025)]
    [InlineData(50, 80, 0.05)]
    public void All_find_a_day_and_little_evenness_is_lost(int structures, int busiest, double mostLost) => IsGood(structures, busiest, mostLost);

    [Theory]
    [Trait("Speed", "slow")]
    [InlineData(200, 40, 0.025)]
    [InlineData(200, 80, 0.05)]
    [InlineData(500, 40, 0.025)]
    [InlineData(500, 80, 0.05)]
    [InlineData(1_000, 40, 0.025)]
    public void So_they_do_where_there_are_many(int structures, int busiest, double mostLost) => IsGood(structures, busiest, mostLost);

    // Steps from one day to a next are counted, so that it is the same on every machine.
    [Fact]
    public void Ten_times_the_structures_take_at_most_fourteen_times_the_steps()
    {
        long few = Steps(20);
        long many = Steps(200);

        Assert.True(many <= 14 * few, $"{few} steps for 20 structures, {many} for 200.");
    }

    private static long Steps(int structures)
    {
        PlanInstance instance = PlanInstances.Make(structures, 20 * structures, seed: 7);
        return MeetingPlan.Of(instance.Register, instance.Request).Steps;
    }

    private static void IsGood(int structures, int busiest, double mostLost)
    {
        PlanInstance instance = PlanInstances.Make(structures, 1_000, seed: 7, busiest);
        PlanQuality quality = MeetingPlan.Of(instance.Register, instance.Request).Quality;

        Assert.True(
            quality.Unplaced == 0 && quality.MeanEvennessAtMost - quality.MeanEvenness <= mostLost,
            $"{quality.Placed} of {quality.Asked}: {quality.MeanEvenness:F4} ({quality.WorstEvenness:F4}) of at most {quality.MeanEvennessAtMost:F4}.");
    }

    [Fact]
    public void Few_series_get_more_rounds_and_those_of_many_meetings_none()
    {
        PlanInstance instance = PlanInstances.Make(4, 8, seed: 2, fewestSeats: 3, mostSeats: 6);
        var often = new StructureWish { Structure = instance.Register.Structures[0].Id, Meetings = 30 };

        Assert.InRange(MeetingPlan.Of(instance.Register, instance.Request).Quality.Rounds, (4 * 20) + 1, 12 * 20);
        Assert.InRange(MeetingPlan.Of(instance.Register, instance.Request with { Wishes = [often] }).Quality.Rounds, 1, 4 * 20);
    }
}
