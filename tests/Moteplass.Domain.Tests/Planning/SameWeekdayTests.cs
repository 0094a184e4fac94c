using Moteplass.Domain.Planning;
using Moteplass.Domain.Testing;
using NodaTime;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>A series that has no usual day may be asked to keep to one weekday.</summary>
public sealed class SameWeekdayTests
{
    private const int Heavy = 1_000;

    private static readonly CollaborationRegister Five = Register(Council("rad", PerYear("5")));

    [Fact]
    public void Unless_it_is_asked_for_no_weekday_is_its_usual_one()
    {
        PlannedSeries series = Of(MeetingPlan.Of(Five, For2027()), "rad");

        Assert.Empty(series.UsualDays);
        Assert.Null(series.OnUsualDay);
    }

    [Fact]
    public void A_heavy_weight_puts_all_meetings_on_one_weekday_and_says_which()
    {
        PlannedSeries series = Of(Planned(Five, Heavy), "rad");

        RecurrenceDay chosen = Assert.Single(series.UsualDays);
        Assert.All(series.Dates, date => Assert.Equal((int)chosen.Weekday, (int)date.Day.DayOfWeek));
        Assert.Equal((5, 0), (series.OnUsualDay!.Yes, series.OnUsualDay.No));
        Assert.Contains("5 of 5.", series.InWords.En, StringComparison.Ordinal);
    }

    /// <summary>The oracle: each weekday asked for as the usual one, and the most even of the five plans.</summary>
    [Theory]
    [InlineData("3")]
    [InlineData("5")]
    [InlineData("7")]
    [InlineData("10")]
    public void It_is_the_weekday_with_which_the_plan_is_the_most_even(string perYear)
    {
        CollaborationRegister register = Register(Council("rad", PerYear(perYear)));
        double best = Enum.GetValues<Weekday>().Take(5).Max(weekday => Of(
            MeetingPlan.Of(register, For2027(Usually(weekday)) with { Weights = new PlanWeights { UsualDay = Heavy } }), "rad").Evenness!.Value);

        Assert.Equal(best, Of(Planned(register, Heavy), "rad").Evenness!.Value, 12);
    }

    [Fact]
    public void A_usual_day_that_is_known_stays()
    {
        PlanRequest request = For2027(Thursdays("rad"));

        Assert.Equal(
            Of(MeetingPlan.Of(Five, request), "rad").Dates,
            Of(MeetingPlan.Of(Five, request with { Weights = new PlanWeights { AnySameDay = Heavy } }), "rad").Dates);
    }

    [Fact]
    public void What_is_held_already_counts_for_its_weekday()
    {
        PlannedSeries series = Of(Planned(Five with { Meetings = [Plans.Meeting("m", "rad", "2027-02-10")] }, Heavy), "rad");

        Assert.Equal(Weekday.Wednesday, Assert.Single(series.UsualDays).Weekday);
        Assert.All(series.Dates, date => Assert.Equal(IsoDayOfWeek.Wednesday, date.Day.DayOfWeek));
    }

    [Fact]
    public void Of_many_series_the_more_keep_to_a_weekday_the_more_it_weighs_and_none_loses_a_meeting()
    {
        PlanInstance instance = PlanInstances.Make(20, 40, 7, busiest: 40);
        int[] kept = [.. new[] { 1, 3, 7, 14 }.Select(weight =>
        {
            MeetingPlan plan = MeetingPlan.Of(instance.Register, instance.Request with { Weights = new PlanWeights { AnySameDay = weight } });
            Assert.Equal(0, plan.Quality.Unplaced);
            return plan.Series.Sum(series => series.OnUsualDay!.Yes);
        })];

        Assert.Equal(kept.Order(), kept);
        Assert.True(kept[0] < kept[^1]);
    }

    private static MeetingPlan Planned(CollaborationRegister register, int weight) => MeetingPlan.Of(register, For2027() with { Weights = new PlanWeights { AnySameDay = weight } });

    private static StructureWish Usually(Weekday weekday) => Thursdays("rad") with { UsualDays = [new RecurrenceDay { Weekday = weekday }] };
}
