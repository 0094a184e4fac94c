using Moteplass.Domain.Planning;
using NodaTime;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>A plan as records of the register.</summary>
public sealed class PlanRecordsTests
{
    private static readonly LocalDate Announced = new(2026, 12, 1);

    private static readonly CollaborationRegister One = Register(Council("rad", PerYear("4"), "ffo"));

    [Fact]
    public void New_dates_are_meetings_with_the_next_free_number()
    {
        CollaborationRegister register = One with { Meetings = [Meeting("rad-2027-2", "rad", "2026-02-05")] };

        ValueList<Meeting> meetings = MeetingPlan.Of(register, For2027(Thursdays("rad") with { Times = ClockTimes.Parse("12:00-14:00") })).ToMeetings(Announced);

        Assert.Equal(["rad-2027-1", "rad-2027-3", "rad-2027-4", "rad-2027-5"], meetings.Select(meeting => meeting.Id.ToString()));
        Assert.All(meetings, meeting => Assert.Equal((MeetingStatus.Planned, "12:00-14:00", "2026-12-01"), (meeting.Status, meeting.Planned!.Times.ToString(), meeting.Planned.AnnouncedOn.ToString())));
        Assert.Equal([Id("rad")], meetings[0].Structures);
    }

    [Fact]
    public void The_lists_are_complete_where_every_meeting_has_a_day()
    {
        MeetingListing whole = Assert.Single(MeetingPlan.Of(One, For2027()).ToListings());
        Assert.Equal(("2027-01-01/2027-12-31", true), (whole.Period.ToString(), whole.Complete));
        Assert.Equal([MeetingKind.Ordinary, MeetingKind.Constituting], whole.Kinds);

        PlanRequest tooFew = For2027() with { Capacities = [new Capacity { Actor = Id<Actor>.Parse("ffo"), MeetingsADay = 0, Within = Interval("2027-01-05/2027-12-31") }] };
        Assert.False(Assert.Single(MeetingPlan.Of(One, tooFew).ToListings()).Complete);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2026-12-01")]
    public void A_meeting_that_moves_is_postponed_if_its_date_was_announced_and_else_has_another(string? announced)
    {
        Meeting on = Meeting("m", "rad", "2027-08-19");
        CollaborationRegister register = One with
        {
            Meetings = [on with { Planned = on.Planned! with { AnnouncedOn = announced is null ? null : PartialDate.Parse(announced) } }],
        };
        PlanRequest request = For2027() with
        {
            Movable = MovableMeetings.NotNotified,
            Capacities = [new Capacity { Actor = Id<Actor>.Parse("ffo"), MeetingsADay = 0, Within = Interval("2027-08-16/2027-08-22") }],
        };

        MeetingPlan plan = MeetingPlan.Of(register, request);
        CollaborationRegister after = plan.Into(register, Announced);

        LocalDate day = Assert.Single(plan.Series[0].Dates, date => date.Origin == DateOrigin.Moved).Day;
        Meeting old = Assert.Single(after.Meetings, meeting => meeting.Id.ToString() == "m");
        if (announced is null)
        {
            Assert.Equal((MeetingStatus.Planned, day, null), (old.Status, old.Planned!.Date!.Value.ExactDate, old.PostponedTo));
            Assert.Equal(4, after.Meetings.Count);
        }
        else
        {
            Assert.Equal((MeetingStatus.Postponed, Day("2027-08-19")), (old.Status, old.Planned!.Date!.Value.ExactDate));
            Assert.Equal(day, Assert.Single(after.Meetings, meeting => meeting.Id == old.PostponedTo).Planned!.Date!.Value.ExactDate);
            Assert.Equal(5, after.Meetings.Count);
        }
    }

    [Fact]
    public void A_meeting_of_a_month_gets_its_day()
    {
        CollaborationRegister register = One with { Meetings = [Meeting("m", "rad", "2027-04")] };

        Meeting after = MeetingPlan.Of(register, For2027()).ToMeetings(Announced).Single(meeting => meeting.Id.ToString() == "m");

        Assert.Equal((4, "2026-12-01"), (after.Planned!.Date!.Value.ExactDate!.Value.Month, after.Planned.AnnouncedOn.ToString()));
    }

    [Fact]
    public void What_is_planned_into_the_register_is_found_there_by_the_next_plan()
    {
        CollaborationRegister register = Register(Council("a", PerYear("4"), "ffo"), Council("b", Per(CadenceUnit.HalfYear, "2"), "ffo safo"), Council("c", PerYear("6"), "safo"));
        MeetingPlan plan = MeetingPlan.Of(register, For2027());

        CollaborationRegister planned = plan.Into(register, Announced);
        MeetingPlan again = MeetingPlan.Of(planned, For2027());

        Assert.Equal(plan.Series.Select(Dates), again.Series.Select(Dates));
        Assert.Empty(again.ToMeetings(Announced));
        Assert.Equal(planned, again.Into(planned, Announced));
    }

    [Fact]
    public void An_id_may_be_given_and_must_be_new()
    {
        MeetingPlan plan = MeetingPlan.Of(One, For2027());

        Assert.Equal("mote-02-08", plan.ToMeetings(Announced, (_, date) => Id<Meeting>.Parse($"mote-{date.Day:MM-dd}"))[0].Id.ToString());
        Assert.Equal("idOf", Assert.Throws<ArgumentException>(() => plan.ToMeetings(Announced, (_, _) => Id<Meeting>.Parse("mote"))).ParamName);
        Assert.Equal("idOf", Assert.Throws<ArgumentException>(() => plan.ToMeetings(Announced, (_, _) => default)).ParamName);
    }

    [Fact]
    public void An_id_that_would_be_too_long_has_to_be_given()
    {
        string name = new('a', 95);
        MeetingPlan plan = MeetingPlan.Of(Register(Council(name, PerYear("4"))), For2027());

        Assert.Equal("idOf", Assert.Throws<ArgumentException>(() => plan.ToMeetings(Announced)).ParamName);
        Assert.Equal(4, plan.ToMeetings(Announced, (_, date) => Id<Meeting>.Parse($"m-{date.Day:MM-dd}")).Count);
    }

    [Fact]
    public void A_register_without_what_was_planned_is_refused()
    {
        MeetingPlan plan = MeetingPlan.Of(One with { Meetings = [Meeting("m", "rad", "2027-04")] }, For2027());

        Assert.Equal("register", Assert.Throws<ArgumentNullException>(() => plan.Into(null!, Announced)).ParamName);
        Assert.Equal("register", Assert.Throws<ArgumentException>(() => plan.Into(One, Announced)).ParamName);
        Assert.Equal("register", Assert.Throws<ArgumentException>(() => plan.Into(Register(Council("annet")), Announced)).ParamName);
    }
}
