using Moteplass.Domain.Planning;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>What is in the way of a plan for a week in February.</summary>
public sealed class PlanObstacleTests
{
    private static readonly PlanRequest Week = new() { Interval = Interval("2027-02-08/2027-02-14") };

    [Fact]
    public void Where_there_is_room_for_several_a_day_the_room_is_said()
    {
        CollaborationRegister register = Register([.. "abcdef".Select(id => Weekly($"{id}"))]);

        MeetingPlan plan = MeetingPlan.Of(register, Week with { Capacities = [Ffo(2), Ffo(0, "2027-02-10/2027-02-14")] });

        Assert.Equal("a: 02-08 | b: 02-08 | c: 02-09 | d: 02-09 | e:  | f: ", Lines(plan));
        LocalizedText words = Assert.Single(plan.Obstacles).InWords;
        Assert.Equal("FFO: 6 møter, plass til 4 på 2 dager (8. februar–14. februar 2027).", words.Nb);
        Assert.Equal("FFO: 6 møte, plass til 4 på 2 dagar (8. februar–14. februar 2027).", words.Nn);
        Assert.Equal("FFO: 6 meetings, room for 4 on 2 days (8 February–14 February 2027).", words.En);
    }

    [Fact]
    public void A_meeting_that_is_fixed_takes_its_room_from_the_others()
    {
        MeetingPlan plan = MeetingPlan.Of(
            Register(Weekly("a"), Weekly("b"), Weekly("c")) with { Meetings = [Meeting("m", "a", "2027-02-08")] }, Week with { Capacities = [Ffo(0, "2027-02-10/2027-02-14")] });

        Assert.Equal("a: 02-08F | b: 02-09 | c: ", Lines(plan));
        PlanObstacle overbooked = Assert.Single(plan.Obstacles);
        Assert.Equal((ObstacleKind.Overbooked, 2, 1, 1), (overbooked.Kind, overbooked.Meetings, overbooked.Days, overbooked.Room));
    }

    [Fact]
    public void A_series_that_can_meet_when_its_seat_is_not_held_is_not_among_what_is_too_many()
    {
        CollaborationStructure first = Weekly("a");
        CollaborationStructure until = first with { Seats = [first.Seats[0] with { Period = ValidityPeriod.Parse("2020-01-01/2027-02-08") }] };

        MeetingPlan plan = MeetingPlan.Of(Register(until, Weekly("b"), Weekly("c")), Week with { Capacities = [Ffo(0, "2027-02-09/2027-02-14")] });

        Assert.Equal("a: 02-09 | b: 02-08 | c: ", Lines(plan));
        PlanObstacle overbooked = Assert.Single(plan.Obstacles);
        Assert.Equal((ObstacleKind.Overbooked, 2, 1), (overbooked.Kind, overbooked.Meetings, overbooked.Days));
    }

    [Fact]
    public void A_structure_with_two_purposes_and_one_day_is_not_said_to_be_overbooked()
    {
        PlanRequest oneDay = Week with
        {
            Calendar = MeetingCalendar.Norwegian.PlusBlackouts([Interval("2027-02-09/2027-02-14")]),
            Wishes = [new StructureWish { Structure = Id("a"), Meetings = 1 }, new StructureWish { Structure = Id("a"), Meetings = 1, Purpose = CadencePurpose.Seminar }],
        };

        PlanObstacle none = Assert.Single(MeetingPlan.Of(Register(Weekly("a", "")), oneDay).Obstacles);

        Assert.Equal(ObstacleKind.NoDayFound, none.Kind);
        Assert.Equal("Rådet a: ingen ledig dag for 1 møte. Andre møter i Rådet a er opptatt dagene som er igjen (1 dag).", none.InWords.Nb);
    }

    [Fact]
    public void The_days_on_which_a_structure_is_not_in_force_are_counted_among_the_days_off()
    {
        CollaborationStructure council = Council("a", Per(CadenceUnit.Week, "5")) with
        {
            Phases = [.. new[] { "2027-02-08/2027-02-09", "2027-02-12/2027-02-14" }.Select(period => new Phase { Status = PhaseStatus.Active, Period = ValidityPeriod.Parse(period) })],
        };

        MeetingPlan plan = MeetingPlan.Of(Register(council), Week with { Wishes = [new StructureWish { Structure = Id("a"), Meetings = 6 }] });

        Assert.Equal(
            [(DayOffCause.WeekendOrHoliday, 2), (DayOffCause.NotInForce, 2)],
            Assert.Single(plan.Obstacles).DaysOff.Select(off => (off.Cause, off.Count)));
    }

    private static CollaborationStructure Weekly(string id, string organisations = "ffo") => Council(id, Per(CadenceUnit.Week, "1"), organisations);

    private static Capacity Ffo(int meetingsADay, string? within = null) => new() { Actor = Id<Actor>.Parse("ffo"), MeetingsADay = meetingsADay, Within = within is null ? null : Interval(within) };
}
