using Moteplass.Domain.Analysis;
using Moteplass.Domain.Planning;
using Moteplass.Domain.Testing;
using NodaTime;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>The review of a plan, however it was made.</summary>
public sealed class PlanReviewTests
{
    private static readonly CollaborationRegister Two = Register(Council("a", PerYear("4"), "ffo", DeadlinesOfACouncil), Council("b", PerYear("4"), "ffo"));

    [Fact]
    public void Two_meetings_on_one_day_of_an_organisation_that_can_attend_one_clash()
    {
        PlanReview review = Review(Two with { Meetings = [Meeting("m", "a", "2027-03-12"), Meeting("n", "b", "2027-03-12"), Meeting("o", "b", "2027-03-15")] });

        PlanClash clash = Assert.Single(review.Clashes);
        Assert.Equal((Day("2027-03-12"), "ffo", 1, true), (clash.Day, clash.Actor.ToString(), clash.Capacity, clash.IsSure));
        Assert.Equal(["m", "n"], clash.Meetings.Select(id => id.ToString()));
        Assert.Equal("FFO: 2 møter 12. mars 2027, kapasitet 1 (sikkert).", clash.InWords.Nb);
        Assert.Equal("FFO: 2 møte 12. mars 2027, kapasitet 1 (sikkert).", clash.InWords.Nn);
        Assert.Equal("FFO: 2 meetings on 12 March 2027, capacity 1 (definitely).", clash.InWords.En);
        Assert.True(review.HasSureClash);
    }

    [Fact]
    public void Where_it_is_not_known_whether_a_seat_is_held_they_perhaps_clash()
    {
        CollaborationStructure b = Two.Structures[1] with { Seats = [Two.Structures[1].Seats[0] with { Period = ValidityPeriod.OpenUntil(PartialDate.Parse("2027")) }] };

        PlanReview review = Review(Two with { Structures = [Two.Structures[0], b], Meetings = [Meeting("m", "a", "2027-03-12"), Meeting("n", "b", "2027-03-12")] });

        Assert.Equal("FFO: 2 møter 12. mars 2027, kapasitet 1 (kanskje).", Assert.Single(review.Clashes).InWords.Nb);
        Assert.False(review.HasSureClash);
    }

    [Theory]
    [InlineData(MeetingStatus.Cancelled, 1)]
    [InlineData(MeetingStatus.Planned, 2)]
    public void What_was_cancelled_or_has_room_does_not_clash(MeetingStatus status, int meetingsADay) => Assert.Empty(PlanReview.Of(
        Two with { Meetings = [Meeting("m", "a", "2027-03-12"), Meeting("n", "b", "2027-03-12", status)] },
        Year2027,
        Calendar2027,
        [new Capacity { Actor = Id<Actor>.Parse("ffo"), MeetingsADay = meetingsADay }]).Clashes);

    [Fact]
    public void Meetings_on_days_off_and_deadlines_on_days_off_or_past_are_named()
    {
        CollaborationRegister register = Two with { Meetings = [Meeting("m", "a", "2027-05-17"), Meeting("n", "a", "2027-08-19"), Meeting("o", "a", "2027-10-14") with { NoticeSent = PartialDate.Parse("2027-09-20") }] };

        PlanReview review = PlanReview.Of(register, Year2027, Calendar2027, asOf: Day("2027-09-25"));

        Assert.Equal("Rådet a: møtet 17. mai 2027 er på en fridag.", Assert.Single(review.OnDaysOff).InWords.Nb);
        Assert.Equal("Rådet a: møtet 17. mai 2027 er på ein fridag.", review.OnDaysOff[0].InWords.Nn);
        Assert.Equal("Council a: the meeting on 17 May 2027 is on a day off.", review.OnDaysOff[0].InWords.En);
        Assert.DoesNotContain(review.Deadlines, one => one is { Meeting: var meeting, Deadline.Kind: DeadlineKind.Notice } && meeting.ToString() == "o");
        ReviewedDeadline notice = Assert.Single(review.Deadlines, one => one.Meeting.ToString() == "n" && one.Deadline.Kind == DeadlineKind.Notice);
        Assert.Equal((true, true, Day("2027-06-30")), (notice.IsPast, notice.Deadline.IsOnDayOff, notice.Deadline.SendBy));
        Assert.DoesNotContain(PlanReview.Of(register, Year2027, Calendar2027).Deadlines, one => one.IsPast);
    }

    [Fact]
    public void What_is_planned_stands_beside_what_is_asked_for()
    {
        CollaborationRegister register = Two with
        {
            Meetings = [.. new[] { "2027-02-18", "2027-05-20", "2027-08-19" }.Select((day, i) => Meeting($"m{i}", "a", day))],
            MeetingListings = [new MeetingListing { Structure = Id("a"), Period = ValidityPeriod.Parse("2027-01-01/2027-12-31"), Complete = true }],
        };

        PlanReview review = Review(register);

        ReviewedSeries a = Assert.Single(review.Series, one => one.Structure == Id("a"));
        Assert.Equal((CountRange.Exactly(4), CountRange.Exactly(3), PracticeVerdict.NotKept, true), (a.Promised, a.Planned, a.Verdict, a.IsShort));
        Assert.Equal("Rådet a: fastsatt 4, planlagt 3. Planen har færre enn fastsatt.", a.InWords.Nb);
        Assert.Equal("Rådet a: fastsett 4, planlagt 3. Planen har færre enn fastsett.", a.InWords.Nn);
        Assert.Equal("Council a: required 4, planned 3. The plan has fewer than required.", a.InWords.En);
        Assert.Equal(91, a.LongestGapInDays);
        Assert.Equal(Evenness.Of([Day("2027-02-18"), Day("2027-05-20"), Day("2027-08-19")], Year2027), a.Evenness);
        Assert.True(a.EvennessAtMost > 0.99);
        ReviewedSeries b = Assert.Single(review.Series, one => one.Structure == Id("b"));
        Assert.Equal(("0..", PracticeVerdict.Unknown, true, null), (b.Planned.ToString(), b.Verdict, b.IsShort, b.Evenness));
        Assert.Equal("Rådet b: fastsatt 4, planlagt ikke kjent.", b.InWords.Nb);
    }

    [Fact]
    public void A_meeting_without_a_day_is_named_and_nothing_is_said_of_evenness()
    {
        PlanReview review = Review(Two with { Meetings = [Meeting("m", "a", "2027-03-11"), Meeting("n", "a", "2027-09-16"), Meeting("o", "a", "2027-10"), Meeting("p", "a", "2027~")] });

        Assert.Equal(["o", "p"], review.WithoutDay.Select(id => id.ToString()));
        Assert.Null(Assert.Single(review.Series, one => one.Structure == Id("a")).Evenness);
    }

    [Theory]
    [InlineData("2026-12-01", true, true, "Rådet a: møteplanen ble lagt fram i tide.")]
    [InlineData("2026-12-01", false, null, "Rådet a: det er ikke kjent om møteplanen ble lagt fram i tide.")]
    [InlineData("2027-01-15", true, false, "Rådet a: møteplanen ble ikke lagt fram i tide.")]
    [InlineData("2027-01-15", false, false, "Rådet a: møteplanen ble ikke lagt fram i tide.")]
    [InlineData(null, true, null, "Rådet a: det er ikke kjent om møteplanen ble lagt fram i tide.")]
    public void A_duty_to_plan_is_kept_if_all_was_announced_before(string? announced, bool isComplete, bool? isKept, string words)
    {
        CollaborationStructure council = Two.Structures[0];
        Meeting meeting = Meeting("m", "a", "2027-03-11");
        CollaborationRegister register = Two with
        {
            Structures = [council with { Mandates = [council.Mandates[0] with { Duties = [new Duty { Kind = DutyKind.MeetingPlan }] }] }],
            Meetings = [meeting with { Planned = meeting.Planned! with { AnnouncedOn = announced is null ? null : PartialDate.Parse(announced) } }],
            MeetingListings = [new MeetingListing { Structure = Id("a"), Period = ValidityPeriod.Parse("2027-01-01/2027-12-31"), Complete = isComplete }],
        };

        PlanDuty duty = Assert.Single(Review(register).Duties);

        Assert.Equal((isKept, words), (duty.IsKept, duty.InWords.Nb));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_plan_has_no_clash_and_no_day_off(int seed)
    {
        PlanInstance instance = PlanInstances.Make(12, 20, seed, busiest: 80, fewestSeats: 3, mostSeats: 6);
        MeetingPlan plan = MeetingPlan.Of(instance.Register, instance.Request);

        PlanReview review = PlanReview.Of(plan.Into(instance.Register, new LocalDate(2026, 12, 1)), instance.Request.Interval, instance.Request.Calendar);

        Assert.Empty(review.Clashes);
        Assert.Empty(review.OnDaysOff);
        Assert.Equal(plan.Series.Select(series => (series.Structure, series.Evenness, series.Dates.Count)), review.Series.Select(series => (series.Structure, series.Evenness, series.Planned.Minimum)));
        Assert.All(review.Series, series => Assert.Equal(PracticeVerdict.Kept, series.Verdict));
        Assert.All(review.Series, series => Assert.True(series.Evenness <= series.EvennessAtMost));
    }

    [Fact]
    public void What_cannot_be_reviewed_is_refused_by_name()
    {
        Assert.Equal("register", Assert.Throws<ArgumentNullException>(() => PlanReview.Of(null!, Year2027)).ParamName);
        Assert.Equal("interval", Assert.Throws<ArgumentNullException>(() => PlanReview.Of(Two, null!)).ParamName);
        Assert.Equal("interval", Assert.Throws<ArgumentException>(() => PlanReview.Of(Two, Interval("2027-01-01/2030-01-01"))).ParamName);
        Assert.Equal("capacities", Assert.Throws<ArgumentException>(() => PlanReview.Of(Two, Year2027, null, [new Capacity { Actor = Id<Actor>.Parse("x"), MeetingsADay = 1 }])).ParamName);
    }

    private static PlanReview Review(CollaborationRegister register) => PlanReview.Of(register, Year2027, Calendar2027);
}
