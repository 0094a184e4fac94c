using Moteplass.Domain.Analysis;
using Moteplass.Domain.Planning;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>Plans of structures that meet one organisation at a time.</summary>
public sealed class BilateralSeriesTests
{
    private static readonly CollaborationRegister Two = Programme(PerYear("6"));

    [Fact]
    public void Each_organisation_has_its_share_of_what_the_mandate_asks_for_and_no_day_has_two_of_them()
    {
        MeetingPlan plan = MeetingPlan.Of(Two, For2027(With("safo", "ffo")));

        Assert.Equal([("ffo", 3), ("safo", 3)], plan.Series.Select(series => (series.With.ToString(), series.Asked)));
        Assert.Equal(6, plan.Series.SelectMany(series => series.Dates).Select(date => date.Day).Distinct().Count());
        Assert.All(plan.Series, series => Assert.True(series.Evenness > 0.98));
        Assert.Equal((0, 6), (plan.Quality.Unplaced, plan.Quality.Placed));
        Assert.Empty(plan.NotPlanned);
    }

    [Fact]
    public void A_number_that_is_wished_for_is_for_each_of_them()
    {
        MeetingPlan plan = MeetingPlan.Of(Two, For2027(With("ffo", "safo") with { Meetings = 2 }));

        Assert.Equal([2, 2], plan.Series.Select(series => series.Dates.Count));
        PlannedSeries safo = plan.Series[1];
        Assert.StartsWith("Programmet (med SAFO): 2 av 2 møter – ", safo.InWords.Nb, StringComparison.Ordinal);
        Assert.EndsWith(" Fastsatt i mandatet for alle organisasjonene til sammen: 6.", safo.InWords.Nb, StringComparison.Ordinal);
        Assert.StartsWith("Programmet (med SAFO): 2 av 2 møte – ", safo.InWords.Nn, StringComparison.Ordinal);
        Assert.EndsWith(" Fastsett i mandatet for alle organisasjonane til saman: 6.", safo.InWords.Nn, StringComparison.Ordinal);
        Assert.StartsWith("Programmet (with SAFO): 2 of 2 meetings – ", safo.InWords.En, StringComparison.Ordinal);
        Assert.EndsWith(" Required by the mandate for all organisations together: 6.", safo.InWords.En, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_asked_for_in_each_half_year_is_dealt_out_in_turn()
    {
        MeetingPlan plan = MeetingPlan.Of(Programme(Per(CadenceUnit.HalfYear, "3")), For2027(With("ffo", "safo")));

        Assert.Equal([3, 3], plan.Series.Select(series => series.Dates.Count));
        Assert.Equal(3, plan.Series.SelectMany(series => series.Dates).Count(date => date.Day.Month <= 6));
    }

    [Fact]
    public void The_dates_of_a_mandate_are_dealt_out_in_turn()
    {
        var dated = new DatedCadence { Dates = [PartialDate.Parse("2027-02-09"), PartialDate.Parse("2027-05-11"), PartialDate.Parse("2027-09-14")] };

        MeetingPlan plan = MeetingPlan.Of(Programme(dated), For2027(With("ffo", "safo")));

        Assert.Equal(["02-09, 09-14", "05-11"], plan.Series.Select(Dates));
    }

    [Fact]
    public void Whoever_gets_none_is_named()
    {
        MeetingPlan plan = MeetingPlan.Of(Programme(PerYear("1")), For2027(With("ffo", "safo")));

        Assert.Equal("ffo", Assert.Single(plan.Series).With.ToString());
        NotPlannedSeries none = Assert.Single(plan.NotPlanned);
        Assert.Equal(("safo", NotPlannedReason.NothingPromised), (none.With.ToString(), none.Reason));
        Assert.Equal("Programmet (med SAFO) – ikke planlagt: ingen møter er sikkert fastsatt for tidsrommet.", none.InWords.Nb);
        Assert.Equal("Programmet (med SAFO) – ikkje planlagt: ingen møte er sikkert fastsette for tidsrommet.", none.InWords.Nn);
        Assert.Equal("Programmet (with SAFO) – not planned: no meeting is definitely required in the time planned.", none.InWords.En);
    }

    [Fact]
    public void An_organisation_has_no_meeting_of_a_council_on_the_same_day()
    {
        CollaborationRegister register = Two with { Structures = [.. Two.Structures, Council("rad", PerYear("4"), "ffo")] };
        PlanRequest request = For2027(With("ffo") with { Meetings = 6 }, new StructureWish { Structure = Id("rad"), Meetings = 4 });

        MeetingPlan plan = MeetingPlan.Of(register, request with { Interval = Interval("2027-01-04/2027-01-15") });

        Assert.Equal(10, plan.Series.SelectMany(series => series.Dates).Select(date => date.Day).Distinct().Count());
        PlanObstacle overbooked = Assert.Single(MeetingPlan.Of(register, request with { Interval = Interval("2027-01-04/2027-01-12") }).Obstacles);
        Assert.Equal((ObstacleKind.Overbooked, "ffo", 10, 7), (overbooked.Kind, Assert.Single(overbooked.Actors).ToString(), overbooked.Meetings, overbooked.Days));
    }

    [Fact]
    public void A_series_that_finds_too_few_days_is_named_with_whom_it_is()
    {
        MeetingPlan plan = MeetingPlan.Of(Two, For2027(With("ffo") with { Blackouts = [Interval("2027-01-08/2027-12-31")] }));

        PlanObstacle tooFew = Assert.Single(plan.Obstacles, obstacle => obstacle.Kind == ObstacleKind.TooFewDays);
        Assert.Equal(("programmet", "ffo"), (tooFew.Structure.ToString(), tooFew.With.ToString()));
        Assert.StartsWith("Programmet (med FFO): ", tooFew.InWords.Nb, StringComparison.Ordinal);
    }

    [Fact]
    public void Meetings_of_the_register_count_for_those_with_whom_they_are_held_and_hold_their_day_for_all()
    {
        CollaborationRegister register = Two with
        {
            Meetings = [Meeting("m", "programmet", "2027-03-18") with { With = [Actor("ffo")] }, Meeting("n", "programmet", "2027-05-20")],
        };

        MeetingPlan plan = MeetingPlan.Of(register, For2027(With("ffo", "safo")));

        Assert.Equal([3, 3], plan.Series.Select(series => series.Dates.Count));
        Assert.Equal("m", Assert.Single(plan.Series.SelectMany(series => series.Dates), date => date.Origin == DateOrigin.Fixed).Meeting.ToString());
        Assert.Contains(plan.Series[0].Dates, date => date.Day == Day("2027-03-18"));
        Assert.DoesNotContain(plan.Series.SelectMany(series => series.Dates), date => date.Day == Day("2027-05-20"));
        Assert.Contains(plan.Evidence.Unknowns, unknown => unknown is { Member: "with" } && unknown.Record.Id == "n");
    }

    [Fact]
    public void The_plan_as_meetings_says_with_whom_and_is_the_same_plan_again()
    {
        MeetingPlan plan = MeetingPlan.Of(Two, For2027(With("ffo", "safo")));

        CollaborationRegister planned = plan.Into(Two, Day("2026-12-01"));
        MeetingPlan again = MeetingPlan.Of(planned, For2027(With("ffo", "safo")));

        Assert.Equal(["ffo", "ffo", "ffo", "safo", "safo", "safo"], planned.Meetings.Select(meeting => Assert.Single(meeting.With).ToString()));
        Assert.True(Assert.Single(planned.MeetingListings).Complete);
        Assert.Equal(plan.Series.Select(Dates), again.Series.Select(Dates));
        Assert.Empty(again.ToMeetings(Day("2026-12-01")));
        Assert.Equal(PracticeVerdict.Kept, Assert.Single(PlanReview.Of(planned, Year2027, Calendar2027).Series).Verdict);
    }

    [Fact]
    public void A_meeting_that_moves_is_with_the_same_as_before()
    {
        Meeting on = Meeting("m", "programmet", "2027-08-19") with { With = [Actor("ffo")] };
        PlanRequest request = For2027(With("ffo")) with
        {
            Movable = MovableMeetings.NotNotified,
            Capacities = [new Capacity { Actor = Actor("ffo"), MeetingsADay = 0, Within = Interval("2027-08-16/2027-08-22") }],
        };

        CollaborationRegister after = MeetingPlan.Of(Two with { Meetings = [on with { Planned = on.Planned! with { AnnouncedOn = PartialDate.Parse("2026-12-01") } }] }, request).Into(Two with { Meetings = [on] }, Day("2027-02-01"));

        Assert.All(after.Meetings, meeting => Assert.Equal([Actor("ffo")], meeting.With));
    }

    [Theory]
    [InlineData("ffo", 1)]
    [InlineData("safo", 0)]
    [InlineData(null, 0)]
    public void A_meeting_clashes_for_those_with_whom_it_is_held(string? with, int clashes)
    {
        CollaborationRegister register = Two with
        {
            Structures = [.. Two.Structures, Council("rad", PerYear("4"), "ffo")],
            Meetings = [Meeting("m", "rad", "2027-03-18"), Meeting("n", "programmet", "2027-03-18") with { With = with is null ? [] : [Actor(with)] }],
        };

        PlanReview review = PlanReview.Of(register, Year2027, Calendar2027);

        Assert.Equal(clashes, review.Clashes.Count);
        Assert.All(review.Clashes, clash => Assert.True(clash.IsSure));
        Assert.Equal(clashes, MeetingPlan.Of(register, For2027()).Obstacles.Count(obstacle => obstacle.Kind == ObstacleKind.FixedClash));
    }

    [Fact]
    public void A_meeting_of_a_council_with_one_of_its_organisations_takes_that_one_and_the_authorities()
    {
        CollaborationStructure council = Council("rad", PerYear("4"), "ffo safo hdir");
        CollaborationRegister register = Two with
        {
            Actors = [.. Two.Actors, new Directorate { Id = Actor("hdir"), Name = new LocalizedText("Hdir") }],
            Structures = [council, council with { Id = Id("annet"), Seats = [.. council.Seats.Select(seat => seat with { Id = Id<Seat>.Parse($"annet-{seat.Id}") })] }],
            Meetings = [Meeting("m", "rad", "2027-03-18") with { With = [Actor("ffo")] }, Meeting("n", "annet", "2027-03-18")],
        };

        PlanReview review = PlanReview.Of(register, Year2027, Calendar2027, [new Capacity { Actor = Actor("hdir"), MeetingsADay = 1 }]);

        Assert.Equal(["ffo", "hdir"], review.Clashes.Select(clash => clash.Actor.ToString()));
    }

    [Theory]
    [InlineData("Wishes: With for 'programmet': the register has no actor with the id 'nav'.", "programmet", "nav")]
    [InlineData("Wishes: With for 'programmet' names 'ffo' twice.", "programmet", "ffo", "ffo")]
    [InlineData("Wishes: With is for structures that meet one organisation at a time, and 'rad' is not one.", "rad", "ffo")]
    public void Whom_it_cannot_meet_is_refused_by_name(string why, string structure, params string[] with)
    {
        CollaborationRegister register = Two with { Structures = [.. Two.Structures, Council("rad", PerYear("4"))] };

        ArgumentException refused = Assert.Throws<ArgumentException>("request", () => MeetingPlan.Of(register, For2027(With(with) with { Structure = Id(structure) })));

        Assert.StartsWith(why, refused.Message, StringComparison.Ordinal);
    }

    private static CollaborationRegister Programme(MeetingCadence cadence) => new()
    {
        Actors = [.. new[] { "ffo", "safo" }.Select(id => new UserOrganisation { Id = Actor(id), Name = new LocalizedText(id.ToUpperInvariant()) })],
        Structures =
        [
            Council("programmet", cadence) with { Kind = StructureKind.BilateralProgramme, Name = new LocalizedText("Programmet"), ContactForm = ContactForm.Bilateral },
        ],
    };

    private static StructureWish With(params string[] organisations) => new() { Structure = Id("programmet"), With = [.. organisations.Select(Actor)] };

    private static Id<Actor> Actor(string id) => Id<Actor>.Parse(id);
}
