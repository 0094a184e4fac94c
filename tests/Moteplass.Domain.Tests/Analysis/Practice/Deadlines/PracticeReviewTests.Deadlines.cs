using Moteplass.Domain.Analysis;
using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

public sealed partial class PracticeReviewTests
{
    [Fact]
    public void Working_days_are_counted_by_the_calendar_given()
    {
        CollaborationRegister register = Council(
            """ "mandates":[{"deadlines":{"papers":"P10D","notice":"5WD"}}] """, """{"id":"a","structures":["rad"],"held":{"date":"2024-04-25"},"noticeSent":"2024-04-12"}""", "");
        MeetingCalendar calendar = MeetingCalendar.Norwegian.PlusBlackouts([Interval("2024-04-15", "2024-04-19")]);

        Assert.Equal(["2024-04-18 Kept", "2024-04-15 Unknown"], Due(null));
        Assert.Equal(["2024-04-11 NotKept", "2024-04-15 Unknown"], Due(calendar));

        IEnumerable<string> Due(MeetingCalendar? by) => PracticeReview.Of(register, Id<CollaborationStructure>.Parse("rad"), Interval("2024-01-01", "2024-12-31"), by)
            .Deadlines.All.Select(one => $"{one.Due:uuuu-MM-dd} {one.Verdict}");
    }

    // The holidays of Sweden are not known; calendar days are the same everywhere.
    [Theory]
    [InlineData("SE", "Kept 2024-04-15, NotJudged -")]
    [InlineData("NO", "Kept 2024-04-15, NotKept 2024-04-18")]
    public void Working_days_of_a_body_abroad_are_not_counted(string country, string expected)
    {
        CollaborationRegister register = Validation.Registers.With(
            $$"""
            "actors":[{"type":"public-body","id":"eier","name":{"sv":"Myndigheten"},"kind":"agency","country":"{{country}}"}],
            "structures":[{"id":"rad","name":{"sv":"Rådet"},"kind":"user-council","owners":["eier"],"mandates":[{"deadlines":{"notice":"P10D","papers":"5WD"} }]}],
            "meetings":[{"id":"a","structures":["rad"],"held":{"date":"2024-04-25"},"noticeSent":"2024-04-12","papersSent":"2024-04-19"}]
            """);

        Assert.Equal(
            expected,
            string.Join(", ", PracticeReview.Of(register, Id<CollaborationStructure>.Parse("rad"), Interval("2024-01-01", "2024-12-31"))
                .Deadlines.All.Select(one => $"{one.Verdict} {(one.Due is { } due ? $"{due:uuuu-MM-dd}" : "-")}")));
    }

    // Thursday 4 April 2024 comes after Easter: the working days before it are 3, 2 April, 27, 26 and 25 March. Minutes within ten working days.
    [Fact]
    public void Deadlines_are_dates_and_those_without_a_length_are_not_judged()
    {
        PracticeReview review = Of(
            """ "mandates":[{"deadlines":{"notice":"5WD","agendaItems":"P1M","agenda":"in-advance","papers":"P1W","minutes":"10WD","minutesApproval":"next-meeting"}}] """,
            """
            {"id":"a","structures":["rad"],"held":{"date":"2024-04-04"},"noticeSent":"2024-03-25","papersSent":"2024-03",
             "agendaItems":[{"raisedOn":"2024-03-01"},{"raisedOn":"2024-03-05"}],"minutes":{"drafted":"2024-04-18"}}
            """,
            "");

        Assert.Equal(
            [
                "Notice 5WD 2024-03-25 Kept",
                "AgendaItems P1M 2024-03-04 NotKept",
                "Agenda in-advance - NotJudged",
                "Papers P1W 2024-03-28 Unknown",
                "Minutes 10WD 2024-04-18 Kept",
                "MinutesApproval next-meeting - NotJudged",
            ],
            review.Deadlines.All.Select(one => $"{one.Kind} {one.Stated} {(one.Due is { } due ? $"{due:uuuu-MM-dd}" : "-")} {one.Verdict}"));
        Assert.Equal(new Tally(yes: 2, no: 1, unknown: 1), review.Deadlines.Kept);
        Assert.Equal("Overholdt: 2 av 3 frister, 1 ukjent.", review.Deadlines.InWords.Nb);
        Assert.Equal("Haldne: 2 av 3 fristar, 1 ukjent.", review.Deadlines.InWords.Nn);
        Assert.Equal("Kept: 2 of 3 deadlines, 1 unknown.", review.Deadlines.InWords.En);
    }

    // A week before 8 March is 1 March: papers of some day in March may have come in time, those of April have not.
    [Theory]
    [InlineData("2024-02", DeadlineVerdict.Kept, "Overholdt: 1 av 1 frist.", "Haldne: 1 av 1 frist.", "Kept: 1 of 1 deadline.")]
    [InlineData("2024-03", DeadlineVerdict.Unknown, "Overholdt: ikke kjent.", "Haldne: ikkje kjent.", "Kept: not known.")]
    [InlineData("2024-04", DeadlineVerdict.NotKept, "Overholdt: 0 av 1 frist.", "Haldne: 0 av 1 frist.", "Kept: 0 of 1 deadline.")]
    public void A_month_in_which_a_deadline_may_have_been_kept_tells_nothing(string sent, DeadlineVerdict verdict, string nb, string nn, string en)
    {
        Deadlines deadlines = Of(
            """ "mandates":[{"deadlines":{"papers":"P1W"}}] """, $$"""{"id":"a","structures":["rad"],"held":{"date":"2024-03-08"},"papersSent":"{{sent}}"}""", "").Deadlines;

        Assert.Equal(verdict, Assert.Single(deadlines.All).Verdict);
        Assert.Equal(new LocalizedText(nb, nn, en), deadlines.InWords);
    }

    // The working days are counted one by one until the years of the calendar, or a blackout that never ends, have no more of them.
    [Theory]
    [InlineData("notice", "1903-12-01")]
    [InlineData("minutes", "2196-02-01")]
    [InlineData("notice", "1899-12-31")]
    [InlineData("minutes", "9999-12-31")]
    public void Working_days_that_the_calendar_does_not_have_are_not_judged(string deadline, string day)
    {
        CollaborationRegister register = Council(
            $$""" "mandates":[{"deadlines":{"{{deadline}}":"999WD"} }] """, $$"""{"id":"a","structures":["rad"],"held":{"date":"{{day}}" } }""", "");

        DeadlineReview late = Assert.Single(PracticeReview.Of(register, Id<CollaborationStructure>.Parse("rad"), Interval(day, day)).Deadlines.All);
        Assert.Equal((DeadlineVerdict.NotJudged, null), (late.Verdict, late.Due));
        Assert.DoesNotContain(RuleRunner.Judge(register), problem => problem.Code == RuleCodes.MeetingDeadlines);
    }

    [Fact]
    public void A_blackout_without_an_end_leaves_nothing_to_judge() => Assert.Equal(
        DeadlineVerdict.NotJudged,
        Assert.Single(PracticeReview.Of(
            Council(""" "mandates":[{"deadlines":{"notice":"1WD"}}] """, Held("a", "2024-04-04"), ""),
            Id<CollaborationStructure>.Parse("rad"),
            Interval("2024-01-01", "2024-12-31"),
            MeetingCalendar.Norwegian.PlusBlackouts([Interval("1900-01-01", "2199-12-31")])).Deadlines.All).Verdict);

    // A week before 3 June is 27 May. What came in May may have come on the 31st; one that was late makes them late, whatever the others are.
    [Theory]
    [InlineData("2024-05-01", "2024-05-20", DeadlineVerdict.Kept, "2024-05-20")]
    [InlineData("2024-05", "2024-05-20", DeadlineVerdict.Unknown, "2024-05")]
    [InlineData("2024-05-20", "2024-05", DeadlineVerdict.Unknown, "2024-05")]
    [InlineData("2024-05-01", "2024-05-20~", DeadlineVerdict.Unknown, "2024-05-20~")]
    [InlineData("2024-05-28", "2024-05-20", DeadlineVerdict.NotKept, "2024-05-28")]
    [InlineData("2024-05-28", "2024-06~", DeadlineVerdict.NotKept, "2024-05-28")]
    [InlineData(null, "2024-05-20", DeadlineVerdict.Unknown, null)]
    [InlineData(null, "2024-05-28", DeadlineVerdict.NotKept, "2024-05-28")]
    public void Papers_are_judged_each(string? own, string item, DeadlineVerdict verdict, string? done)
    {
        string sent = own is null ? "" : $""" "papersSent":"{own}", """;
        DeadlineReview papers = Assert.Single(Of(
            """ "mandates":[{"deadlines":{"papers":"P1W"}}] """,
            $$"""{"id":"a","structures":["rad"],"held":{"date":"2024-06-03"},{{sent}}"agendaItems":[{"papersSent":"{{item}}"},{"title":{"nb":"Uten papirer"} }]}""",
            "").Deadlines.All);

        Assert.Equal((verdict, done), (papers.Verdict, papers.Done?.ToString()));
    }

    [Fact]
    public void Deadlines_beyond_the_calendar_are_not_judged() => Assert.All(
        Of(""" "mandates":[{"deadlines":{"notice":"P999M","minutes":"P999M"}}] """, """{"id":"a","structures":["rad"],"held":{"date":"2024-04-04"}}""", "")
            .Deadlines.All.Concat(PracticeReview.Of(
                Council(""" "mandates":[{"deadlines":{"notice":"P1D"}}] """, """{"id":"a","structures":["rad"],"held":{"date":"1200-04-04"}}""", ""),
                Id<CollaborationStructure>.Parse("rad"),
                Interval("1200-01-01", "1200-12-31")).Deadlines.All),
        one => Assert.Equal(one.Stated == LeadTime.Parse("P999M") && one.Kind == DeadlineKind.Notice ? DeadlineVerdict.Unknown : one.Verdict, one.Verdict));
}
