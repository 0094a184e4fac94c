using Moteplass.Domain.Planning;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>For whom a seat counts, and how long.</summary>
public sealed class PlannedAttendeesTests
{
    [Theory]
    [InlineData("2020-01-01/2027-03-01", new[] { ObstacleKind.FixedClash })]
    [InlineData("2020-01-01/2027-02-28", new ObstacleKind[0])]
    public void A_seat_counts_on_its_last_day(string period, ObstacleKind[] obstacles)
    {
        CollaborationStructure first = Council("a", PerYear("1"), "ffo");
        CollaborationStructure until = first with { Seats = [first.Seats[0] with { Period = ValidityPeriod.Parse(period) }] };
        CollaborationRegister register = Register(until, Council("b", PerYear("4"), "ffo")) with { Meetings = [Meeting("m", "b", "2027-03-01"), Meeting("n", "a", "2027-03-01")] };

        MeetingPlan plan = MeetingPlan.Of(register, WithoutBreaks2027());

        Assert.Equal(obstacles, plan.Obstacles.Select(one => one.Kind));
        Assert.Equal("a: 03-01F | b: 03-01F 05-31 08-30 11-29", Lines(plan));
    }

    [Theory]
    [InlineData("ffo", "b: 01-05 04-06 07-06 10-05")]
    [InlineData(null, "b: 01-04 04-05 07-05 10-04")]
    public void A_seat_counts_for_the_organisation_that_its_holder_is_affiliated_with(string? affiliation, string second)
    {
        CollaborationStructure first = Council("a", PerYear("4"), "safo");
        CollaborationStructure affiliated = first with { Seats = [first.Seats[0] with { Affiliation = affiliation is null ? null : Id<Actor>.Parse(affiliation) }] };

        MeetingPlan plan = MeetingPlan.Of(Register(affiliated, Council("b", PerYear("4"), "ffo")), WithoutBreaks2027());

        Assert.Equal($"a: 01-04 04-05 07-05 10-04 | {second}", Lines(plan));
    }
}
