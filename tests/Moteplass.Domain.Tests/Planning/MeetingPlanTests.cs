using Moteplass.Domain.Analysis;
using Moteplass.Domain.Planning;
using NodaTime;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>Plans that were worked out by hand, for 2027 with its school breaks.</summary>
public sealed partial class MeetingPlanTests
{
    [Fact]
    public void The_year_has_205_days_to_meet_on() =>
        Assert.Equal(205, Enumerable.Range(0, 365).Count(day => Calendar2027.IsWorkingDay(new LocalDate(2027, 1, 1).PlusDays(day))));

    // Gaps of 91, 91, 91 and 92 days: 1 + 1 + 1 + 3 = 6 off, of 2 · 365 · 3.
    [Fact]
    public void Four_a_year_are_as_even_as_can_be()
    {
        MeetingPlan plan = MeetingPlan.Of(Register(Council("rad", PerYear("4"))), For2027());

        PlannedSeries series = Of(plan, "rad");
        Assert.Equal("02-08, 05-10, 08-09, 11-08", Dates(series));
        Assert.Equal(1 - (6.0 / 2190), series.Evenness!.Value, 12);
        Assert.Equal(series.Evenness, series.EvennessAtMost);
        Assert.Equal(series.Evenness, Evenness.Of(series.Dates.Select(date => date.Day), Year2027));
        Assert.All(series.Dates, date => Assert.Equal((DateOrigin.New, IsoDayOfWeek.Monday), (date.Origin, date.Day.DayOfWeek)));
        Assert.True(plan.Quality.IsBest);
        Assert.Equal((4, 4, 0, 0), (plan.Quality.Asked, plan.Quality.Placed, plan.Quality.Unplaced, plan.Quality.UnplacedAtLeast));
        Assert.Empty(plan.Obstacles);
        Assert.Empty(plan.NotPlanned);
    }

    // 73 days are ten weeks and three days, so that one of five even days falls on a weekend.
    [Fact]
    public void Five_a_year_are_never_quite_even()
    {
        PlannedSeries series = Of(MeetingPlan.Of(Register(Council("rad", PerYear("5"))), For2027()), "rad");

        Assert.Equal(1 - (10.0 / 2920), series.Evenness!.Value, 12);
        Assert.Equal(series.Evenness, series.EvennessAtMost);
        Assert.Contains("Evenness 0.997 of at most 0.997.", series.InWords.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_usual_day_and_the_deadlines_cost_no_evenness_here()
    {
        MeetingPlan plan = MeetingPlan.Of(Register(Council("rad", PerYear("4"), deadlines: DeadlinesOfACouncil)), For2027(Thursdays("rad")));

        PlannedSeries series = Of(plan, "rad");
        Assert.Equal("02-18, 05-20, 08-19, 11-18", Dates(series));
        Assert.Equal(1 - (6.0 / 2190), series.Evenness!.Value, 12);
        Assert.Equal((4, 0), (series.OnUsualDay!.Yes, series.OnUsualDay.No));
        PlannedDeadline onDayOff = Assert.Single(series.Dates.SelectMany(date => date.Deadlines), deadline => deadline.IsOnDayOff);
        Assert.Equal((DeadlineKind.Notice, new LocalDate(2027, 7, 29), new LocalDate(2027, 6, 30)), (onDayOff.Kind, onDayOff.Due, onDayOff.SendBy));
        Assert.Equal("Innkalling til møtet 19. august: frist 29. juli 2027, som er en fridag; send innen 30. juni 2027.", onDayOff.InWords.Nb);
        Assert.Equal("Innkalling til møtet 19. august: frist 29. juli 2027, som er ein fridag; send innan 30. juni 2027.", onDayOff.InWords.Nn);
        Assert.Equal("Notice of the meeting on 19 August: due 29 July 2027, which is a day off; send by 30 June 2027.", onDayOff.InWords.En);
        Assert.Equal("Papers for the meeting on 19 August: due 12 August 2027.", series.Dates[2].Deadlines[1].InWords.En);
        Assert.Equal(
            "Rådet rad: 4 av 4 møter – 18. februar, 20. mai, 19. august og 18. november 2027. Jevnhet 0,997 av høyst 0,997, torsdag 4 av 4.", series.InWords.Nb);
        Assert.Equal(
            "Rådet rad: 4 av 4 møte – 18. februar, 20. mai, 19. august og 18. november 2027. Jamleik 0,997 av høgst 0,997, torsdag 4 av 4.", series.InWords.Nn);
        Assert.Equal(
            "Council rad: 4 of 4 meetings – 18 February, 20 May, 19 August and 18 November 2027. Evenness 0.997 of at most 0.997, Thursday 4 of 4.", series.InWords.En);
        Assert.Equal("4 av 4 møter har fått en dag, ingen kollisjoner. Jevnhet i snitt 0,997 av høyst 0,997. Ingen plan er bedre.", plan.Quality.InWords.Nb);
        Assert.Equal("4 av 4 møte har fått ein dag, ingen kollisjonar. Jamleik i snitt 0,997 av høgst 0,997. Ingen plan er betre.", plan.Quality.InWords.Nn);
        Assert.Equal("4 of 4 meetings have a day, no clashes. Mean evenness 0.997 of at most 0.997. No plan is better.", plan.Quality.InWords.En);
    }

    [Fact]
    public void Without_the_weight_of_deadlines_more_of_them_fall_on_days_off()
    {
        MeetingPlan plan = MeetingPlan.Of(
            Register(Council("rad", PerYear("4"), deadlines: DeadlinesOfACouncil)), For2027(Thursdays("rad")) with { Weights = new PlanWeights { DeadlineOnDayOff = 0 } });

        Assert.Equal("02-11, 05-13, 08-12, 11-11", Dates(plan, "rad"));
        Assert.Equal(4, plan.Series[0].Dates.SelectMany(date => date.Deadlines).Count(deadline => deadline.IsOnDayOff));
    }

    [Fact]
    public void Structures_that_share_an_organisation_meet_on_different_days()
    {
        CollaborationStructure first = Council("a", PerYear("4"), "ffo", DeadlinesOfACouncil);
        CollaborationStructure second = Council("b", Per(CadenceUnit.HalfYear, "2"), "ffo");
        CollaborationStructure third = Council("c", PerYear("5"), "ffo");

        MeetingPlan two = MeetingPlan.Of(Register(first, second), For2027(Thursdays("a"), Thursdays("b")));
        Assert.Equal("02-18, 05-20, 08-19, 11-18", Dates(two, "a"));
        Assert.Equal("02-11, 05-13, 08-12, 11-11", Dates(two, "b"));

        // 12 August is taken, and the day after is as even.
        CollaborationRegister planned = Register(first, second, third) with
        {
            Meetings = [.. two.Series.SelectMany(series => series.Dates.Select(date => Meeting($"{series.Structure}-{date.Day:MM-dd}", series.Structure.ToString(), $"{date.Day:uuuu-MM-dd}")))],
        };
        PlannedSeries five = Of(MeetingPlan.Of(planned, For2027()), "c");
        Assert.Contains("08-13", Dates(five), StringComparison.Ordinal);
        Assert.Equal(1 - (10.0 / 2920), five.Evenness!.Value, 12);
        Assert.Equal(13, MeetingPlan.Of(Register(first, second, third), For2027()).Series.SelectMany(series => series.Dates).Select(date => date.Day).Distinct().Count());
    }

    // A Monday: 36 + 12 + 8 = 56, against 60 + 8 = 68 for the Thursday that week.
    [Fact]
    public void When_an_organisation_goes_away_only_what_must_move_moves()
    {
        CollaborationRegister register = Register(Council("rad", PerYear("4"), "ffo", DeadlinesOfACouncil));
        PlanRequest request = For2027(Thursdays("rad"));
        CollaborationRegister planned = register with
        {
            Meetings = [.. MeetingPlan.Of(register, request).Series[0].Dates.Select((date, i) => Meeting($"m{i}", "rad", $"{date.Day:uuuu-MM-dd}"))],
        };

        MeetingPlan revised = MeetingPlan.Of(planned, request with
        {
            Movable = MovableMeetings.NotNotified,
            Capacities = [new Capacity { Actor = Id<Actor>.Parse("ffo"), MeetingsADay = 0, Within = Interval("2027-08-16/2027-08-22") }],
        });

        PlannedSeries series = Of(revised, "rad");
        Assert.Equal("02-18, 05-20, 08-23, 11-18", Dates(series));
        Assert.Equal([DateOrigin.Kept, DateOrigin.Kept, DateOrigin.Moved, DateOrigin.Kept], series.Dates.Select(date => date.Origin));
        Assert.Equal((Day("2027-08-19"), "m2"), (series.Dates[2].MovedFrom, series.Dates[2].Meeting.ToString()));
        Assert.Equal(1 - (36.0 / 2190), series.Evenness!.Value, 12);
        Assert.Equal(1, revised.Quality.Moved);
        Assert.Null(revised.Quality.IsBest);

        MeetingPlan anew = MeetingPlan.Of(register, request with { Capacities = [new Capacity { Actor = Id<Actor>.Parse("ffo"), MeetingsADay = 0, Within = Interval("2027-08-16/2027-08-22") }] });
        Assert.Empty(anew.Series[0].Dates.Select(date => date.Day).Intersect(series.Dates.Select(date => date.Day)));
    }

    [Fact]
    public void What_cannot_be_placed_has_an_obstacle_that_is_proved()
    {
        MeetingPlan plan = MeetingPlan.Of(Register(Council("a", null, "p"), Council("b", null, "p"), Council("c", null, "p")), Week());

        Assert.Equal(["01-04, 01-06", "01-05, 01-07", "01-08"], plan.Series.Select(Dates));
        Assert.Equal([0.8, 0.8, null], plan.Series.Select(series => series.Evenness));
        Assert.Equal((6, 5, 1, 1), (plan.Quality.Asked, plan.Quality.Placed, plan.Quality.Unplaced, plan.Quality.UnplacedAtLeast));
        PlanObstacle obstacle = Assert.Single(plan.Obstacles);
        Assert.Equal((ObstacleKind.Overbooked, true, 6, 5, 5), (obstacle.Kind, obstacle.IsProof, obstacle.Meetings, obstacle.Days, obstacle.Room));
        Assert.Equal("p", Assert.Single(obstacle.Actors).ToString());
        Assert.Equal("P: 6 møter, 5 dager (4. januar–8. januar 2027).", obstacle.InWords.Nb);
        Assert.Equal("P: 6 møte, 5 dagar (4. januar–8. januar 2027).", obstacle.InWords.Nn);
        Assert.Equal("P: 6 meetings, 5 days (4 January–8 January 2027).", obstacle.InWords.En);
        Assert.Equal("5 av 6 møter har fått en dag, ingen kollisjoner. 1 møte fikk ikke plass, i enhver plan minst 1. Jevnhet i snitt 0,800 av høyst 0,800.", plan.Quality.InWords.Nb);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(null)]
    public void With_more_room_or_uncounted_all_find_a_day(int? meetingsADay)
    {
        MeetingPlan plan = MeetingPlan.Of(
            Register(Council("a", null, "p"), Council("b", null, "p"), Council("c", null, "p")),
            Week() with { Capacities = [new Capacity { Actor = Id<Actor>.Parse("p"), MeetingsADay = meetingsADay }] });

        Assert.Equal((6, 6), (plan.Quality.Asked, plan.Quality.Placed));
        Assert.Empty(plan.Obstacles);
    }

    private static PlanRequest Week() => new()
    {
        Interval = Interval("2027-01-04/2027-01-08"),
        Wishes = [.. new[] { "a", "b", "c" }.Select(id => new StructureWish { Structure = Id(id), Meetings = 2 })],
    };
}
