using Moteplass.Domain.Planning;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>Meetings that hold their days, and what the days of the others become around them.</summary>
public sealed class FixedMeetingsTests
{
    private static readonly CollaborationStructure Four = Council("a", PerYear("4"), "ffo");

    [Fact]
    public void A_fixed_day_leaves_the_other_days_of_its_series_counted()
    {
        CollaborationRegister register = Register(Council("a", PerYear("12"), "ffo"), Council("b", PerYear("12"), "ffo")) with { Meetings = [Meeting("m", "a", "2027-01-14")] };

        MeetingPlan plan = MeetingPlan.Of(register, WithoutBreaks2027(SecondThursdays("a"), SecondThursdays("b")));

        Assert.Equal(
            "a: 01-14F 02-11 03-11 04-12 05-13 06-14 07-15 08-12 09-13 10-14 11-15 12-16 | b: 01-07 02-04 03-08 04-08 05-10 06-10 07-08 08-09 09-09 10-11 11-11 12-09",
            Lines(plan));
        Assert.Empty(Of(plan, "a").Dates.Select(date => date.Day).Intersect(Of(plan, "b").Dates.Select(date => date.Day)));
    }

    [Fact]
    public void Two_that_are_fixed_on_one_day_are_two_of_those_that_are_asked_for() => Assert.Equal(
        "a: 02-08F 02-08F 06-09 10-08",
        Lines(MeetingPlan.Of(Register(Four) with { Meetings = [Meeting("m", "a", "2027-02-08"), Meeting("n", "a", "2027-02-08")] }, WithoutBreaks2027())));

    [Theory]
    [InlineData("2027-04", "2027", "04-01 m, 07-01 n, 09-30, 12-30")]
    [InlineData("2027-04~", "2027-04", "04-01 n, 07-01 m, 09-30, 12-30")]
    public void The_most_exact_of_those_without_a_day_has_its_day_first(string first, string second, string dates)
    {
        CollaborationRegister register = Register(Four) with { Meetings = [Meeting("m", "a", first), Meeting("n", "a", second)] };

        PlannedSeries series = Of(MeetingPlan.Of(register, WithoutBreaks2027()), "a");

        Assert.Equal(dates, string.Join(", ", series.Dates.Select(date => $"{date.Day:MM-dd} {date.Meeting}".TrimEnd())));
    }

    [Theory]
    [InlineData(MeetingStatus.Notified)]
    [InlineData(MeetingStatus.Planned)]
    public void A_meeting_of_a_month_keeps_its_status_when_it_has_its_day(MeetingStatus status)
    {
        MeetingPlan plan = MeetingPlan.Of(Register(Four) with { Meetings = [Meeting("m", "a", "2027-04", status)] }, WithoutBreaks2027());

        Assert.Equal(
            [("m", status), ("a-2027-1", MeetingStatus.Planned), ("a-2027-2", MeetingStatus.Planned), ("a-2027-3", MeetingStatus.Planned)],
            plan.ToMeetings(Day("2026-12-01")).Select(meeting => (meeting.Id.ToString(), meeting.Status!.Value)));
    }

    [Theory]
    [InlineData(MeetingKind.Gathering, "a: 01-05")]
    [InlineData(MeetingKind.Ordinary, "a: 01-04F")]
    public void A_meeting_for_another_purpose_is_not_counted_but_holds_its_day(MeetingKind kind, string lines) => Assert.Equal(
        lines,
        Lines(MeetingPlan.Of(Register(Council("a", PerYear("1"))) with { Meetings = [Meeting("m", "a", "2027-01-04") with { Kind = kind }] }, WithoutBreaks2027())));

    private static StructureWish SecondThursdays(string structure) => new() { Structure = Id(structure), UsualDays = [new RecurrenceDay { Weekday = Weekday.Thursday, Nth = 2 }] };
}
