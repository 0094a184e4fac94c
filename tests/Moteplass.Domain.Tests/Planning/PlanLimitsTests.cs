using Moteplass.Domain.Planning;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>The longest of what can be asked for, which is not refused.</summary>
public sealed class PlanLimitsTests
{
    [Fact]
    public void A_wish_for_more_than_the_days_of_a_week_is_not_planned()
    {
        PlanRequest week = new() { Interval = Interval("2027-02-08/2027-02-14"), Wishes = [new StructureWish { Structure = Id("a"), Meetings = 130 }] };

        MeetingPlan plan = MeetingPlan.Of(Register(Council("a", PerYear("4"))), week);

        Assert.Empty(plan.Series);
        Assert.Equal(NotPlannedReason.MoreThanDays, Assert.Single(plan.NotPlanned).Reason);
    }

    [Theory]
    [InlineData("1900-01-01/1900-12-31")]
    [InlineData("2199-01-01/2199-12-31")]
    public void The_first_and_the_last_year_that_can_be_planned_are_planned(string interval) => Assert.Equal(
        4, Assert.Single(MeetingPlan.Of(Register(Council("a", PerYear("4"))), new PlanRequest { Interval = Interval(interval) }).Series).Dates.Count);
}
