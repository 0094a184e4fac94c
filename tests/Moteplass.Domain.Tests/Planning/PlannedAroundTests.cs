using Moteplass.Domain.Planning;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>What a plan goes round: meetings that are planned already, days that have passed, those who attend.</summary>
public sealed class PlannedAroundTests
{
    private static readonly CollaborationRegister Two = Register(Council("a", PerYear("4"), "ffo"), Council("b", PerYear("4"), "ffo"));

    [Fact]
    public void A_meeting_of_the_register_holds_its_day_and_counts()
    {
        MeetingPlan plan = MeetingPlan.Of(Two with { Meetings = [Meeting("m", "a", "2027-03-18")] }, For2027());

        PlannedSeries series = Of(plan, "a");
        Assert.Equal((4, 4), (series.Asked, series.Dates.Count));
        PlannedDate held = Assert.Single(series.Dates, date => date.Origin == DateOrigin.Fixed);
        Assert.Equal((Day("2027-03-18"), "m"), (held.Day, held.Meeting.ToString()));
        Assert.DoesNotContain(Of(plan, "b").Dates, date => date.Day == held.Day);
    }

    [Theory]
    [InlineData(MeetingStatus.Cancelled)]
    [InlineData(MeetingStatus.Postponed)]
    public void A_meeting_that_failed_does_not(MeetingStatus status) => Assert.All(
        MeetingPlan.Of(Two with { Meetings = [Meeting("m", "a", "2027-03-18", status)] }, For2027()).Series.SelectMany(series => series.Dates),
        date => Assert.Equal((DateOrigin.New, null), (date.Origin, date.Meeting)));

    [Fact]
    public void The_plan_as_meetings_that_are_fixed_is_the_same_plan()
    {
        MeetingPlan plan = MeetingPlan.Of(Two, For2027());
        CollaborationRegister planned = Two with
        {
            Meetings = [.. plan.Series.SelectMany(series => series.Dates.Select(date => Meeting($"{series.Structure}-{date.Day:MM-dd}", series.Structure.ToString(), $"{date.Day:uuuu-MM-dd}")))],
        };

        foreach (MovableMeetings movable in Enum.GetValues<MovableMeetings>())
        {
            MeetingPlan again = MeetingPlan.Of(planned, For2027() with { Movable = movable });
            Assert.Equal(plan.Series.Select(Dates), again.Series.Select(Dates));
            Assert.Equal(0, again.Quality.Moved);
            Assert.All(again.Series.SelectMany(series => series.Dates), date => Assert.Equal(movable == MovableMeetings.None ? DateOrigin.Fixed : DateOrigin.Kept, date.Origin));
        }
    }

    [Fact]
    public void Meetings_that_are_fixed_and_clash_are_said_to_do_so()
    {
        MeetingPlan plan = MeetingPlan.Of(Two with { Meetings = [Meeting("m", "a", "2027-03-18"), Meeting("n", "b", "2027-03-18")] }, For2027());

        PlanObstacle clash = Assert.Single(plan.Obstacles);
        Assert.Equal((ObstacleKind.FixedClash, true, 2, 1), (clash.Kind, clash.IsProof, clash.Meetings, clash.Room));
        Assert.Equal("FFO: 2 møter 18. mars 2027, kapasitet 1.", clash.InWords.Nb);
        Assert.Equal("FFO: 2 møte 18. mars 2027, kapasitet 1.", clash.InWords.Nn);
        Assert.Equal("FFO: 2 meetings on 18 March 2027, capacity 1.", clash.InWords.En);
        Assert.StartsWith("8 of 8 meetings have a day, but fixed meetings clash.", plan.Quality.InWords.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_one_of_two_that_clash_may_move_one_moves()
    {
        CollaborationRegister register = Two with { Meetings = [Meeting("m", "a", "2027-03-18"), Meeting("n", "b", "2027-03-18", MeetingStatus.Notified)] };

        MeetingPlan plan = MeetingPlan.Of(register, For2027() with { Movable = MovableMeetings.NotNotified });

        Assert.Equal(1, plan.Quality.Moved);
        PlannedDate moved = Assert.Single(Of(plan, "a").Dates, date => date.Origin == DateOrigin.Moved);
        Assert.Equal(("m", Day("2027-03-18")), (moved.Meeting.ToString(), moved.MovedFrom));
        Assert.Empty(plan.Obstacles);
        Assert.Contains("1 meeting moved.", plan.Quality.InWords.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_of_a_month_has_its_day_in_the_month()
    {
        MeetingPlan plan = MeetingPlan.Of(Two with { Meetings = [Meeting("m", "a", "2027-04"), Meeting("n", "a", "2027-10")] }, For2027());

        PlannedSeries series = Of(plan, "a");
        Assert.Equal(4, series.Dates.Count);
        Assert.Equal(4, Assert.Single(series.Dates, date => date.Meeting?.ToString() == "m").Day.Month);
        Assert.Equal(10, Assert.Single(series.Dates, date => date.Meeting?.ToString() == "n").Day.Month);
        Assert.True(series.Evenness <= series.EvennessAtMost);
    }

    [Fact]
    public void Nothing_is_placed_before_the_day_from_which_is_planned_nor_with_a_notice_that_was_due_before_it()
    {
        MeetingPlan plan = MeetingPlan.Of(
            Register(Council("rad", PerYear("4"), deadlines: DeadlinesOfACouncil)), For2027() with { AsOf = Day("2027-06-01") });

        Assert.All(plan.Series[0].Dates, date => Assert.True(date.Day >= Day("2027-06-22")));
        Assert.Equal(4, plan.Series[0].Dates.Count);
    }

    [Fact]
    public void When_it_is_too_late_the_obstacle_says_so()
    {
        MeetingPlan plan = MeetingPlan.Of(
            Register(Council("rad", Per(CadenceUnit.HalfYear, "1"), deadlines: DeadlinesOfACouncil)), For2027() with { AsOf = Day("2027-06-15") });

        PlanObstacle tooLate = Assert.Single(plan.Obstacles);
        Assert.Equal((ObstacleKind.TooFewDays, 1, 0), (tooLate.Kind, tooLate.Meetings, tooLate.Days));
        Assert.Contains(tooLate.DaysOff, off => off.Cause == DayOffCause.TooLate);
        Assert.Contains("for sent å innkalle", tooLate.InWords.Nb, StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_blackout_is_of_one_structure_alone()
    {
        MeetingPlan plan = MeetingPlan.Of(Two, For2027(new StructureWish { Structure = Id("a"), Blackouts = [Interval("2027-01-01/2027-06-30")] }));

        Assert.All(Of(plan, "a").Dates, date => Assert.True(date.Day.Month > 6));
        Assert.Contains(Of(plan, "b").Dates, date => date.Day.Month <= 6);
    }

    [Fact]
    public void The_usual_day_is_that_of_most_of_the_planned_days_before()
    {
        Meeting[] before = [.. new[] { "2026-02-03", "2026-05-05", "2026-09-01", "2026-11-05" }.Select((day, i) => Meeting($"m{i}", "a", day))];

        PlannedSeries series = Of(MeetingPlan.Of(Two with { Meetings = [.. before] }, For2027()), "a");

        Assert.Equal(Weekday.Tuesday, Assert.Single(series.UsualDays).Weekday);
        Assert.Equal(4, series.OnUsualDay!.Yes);
    }

    [Fact]
    public void A_seat_is_attended_as_long_as_it_is_held()
    {
        CollaborationStructure b = Two.Structures[1] with { Seats = [Two.Structures[1].Seats[0] with { Period = ValidityPeriod.OpenUntil(PartialDate.Parse("2027-06-30")) }] };
        CollaborationRegister register = Two with { Structures = [Two.Structures[0], b], Meetings = [Meeting("m", "a", "2027-03-18"), Meeting("n", "a", "2027-09-16")] };
        PlanRequest request = For2027(new StructureWish { Structure = Id("b"), Meetings = 1, Blackouts = [Interval("2027-01-01/2027-09-15"), Interval("2027-09-17/2027-12-31")] });

        Assert.Equal("09-16", Dates(MeetingPlan.Of(register, request), "b"));
    }

    [Fact]
    public void Top_management_has_one_meeting_a_day_and_a_directorate_is_not_counted()
    {
        CollaborationStructure Anchored(string id) => Council(id, PerYear("4")) with
        {
            Owners = [Id<Actor>.Parse("hdir")],
            Anchorings = [new Anchoring { Level = AnchoringLevel.TopManagement }],
            Seats = [new Seat { Id = Id<Seat>.Parse($"{id}-hdir"), OnBehalfOf = Id<Actor>.Parse("hdir") }],
        };
        var register = new CollaborationRegister
        {
            Actors = [new Directorate { Id = Id<Actor>.Parse("hdir"), Name = new LocalizedText("Helsedirektoratet"), Abbreviations = ["Hdir"] }],
            Structures = [Anchored("a"), Anchored("b")],
        };
        PlanRequest request = new() { Interval = Interval("2027-01-04/2027-01-08"), Wishes = [.. new[] { "a", "b" }.Select(id => new StructureWish { Structure = Id(id), Meetings = 3 })] };

        MeetingPlan plan = MeetingPlan.Of(register, request);

        PlanObstacle top = Assert.Single(plan.Obstacles);
        Assert.Equal((ObstacleKind.Overbooked, true, 6, 5), (top.Kind, top.IsTopManagement, top.Meetings, top.Days));
        Assert.Equal("Toppledelsen i Hdir: 6 møter, 5 dager (4. januar–8. januar 2027).", top.InWords.Nb);
        Assert.Equal("Toppleiinga i Hdir: 6 møte, 5 dagar (4. januar–8. januar 2027).", top.InWords.Nn);
        Assert.Equal("The top management of Hdir: 6 meetings, 5 days (4 January–8 January 2027).", top.InWords.En);
        Assert.Equal(0, MeetingPlan.Of(register, request with { Capacities = [new Capacity { Actor = Id<Actor>.Parse("hdir"), IsTopManagement = true, MeetingsADay = 2 }] }).Quality.Unplaced);
    }

    [Fact]
    public void A_joint_meeting_counts_for_each_of_its_structures_and_takes_one_place_of_those_who_attend()
    {
        Meeting joint = Meeting("m", "a", "2027-03-18") with { Structures = [Id("a"), Id("b")] };

        MeetingPlan plan = MeetingPlan.Of(Two with { Meetings = [joint] }, For2027());

        Assert.Empty(plan.Obstacles);
        Assert.All(plan.Series, series => Assert.Single(series.Dates, date => date.Meeting?.ToString() == "m"));
    }

    [Fact]
    public void No_day_is_found_where_two_are_away_by_turns_and_both_are_named()
    {
        CollaborationRegister register = Register(Council("rad", null, "ffo safo"));
        PlanRequest request = new()
        {
            Interval = Interval("2027-01-04/2027-01-08"),
            Wishes = [new StructureWish { Structure = Id("rad"), Meetings = 1 }],
            Capacities =
            [
                new Capacity { Actor = Id<Actor>.Parse("ffo"), MeetingsADay = 0, Within = Interval("2027-01-04/2027-01-06") },
                new Capacity { Actor = Id<Actor>.Parse("safo"), MeetingsADay = 0, Within = Interval("2027-01-06/2027-01-08") },
            ],
        };

        PlanObstacle none = Assert.Single(MeetingPlan.Of(register, request).Obstacles);

        Assert.Equal((ObstacleKind.NoDayFound, false, 1, 5), (none.Kind, none.IsProof, none.Meetings, none.Days));
        Assert.Equal(["ffo", "safo"], none.Actors.Select(actor => actor.ToString()));
        Assert.Equal("Rådet rad: ingen ledig dag for 1 møte. FFO og SAFO er opptatt dagene som er igjen (5 dager).", none.InWords.Nb);
        Assert.Equal("Rådet rad: ingen ledig dag for 1 møte. FFO og SAFO er opptekne dagane som er att (5 dagar).", none.InWords.Nn);
        Assert.Equal("Council rad: no free day for 1 meeting. The days left (5 days) are taken for FFO and SAFO.", none.InWords.En);
    }
}
