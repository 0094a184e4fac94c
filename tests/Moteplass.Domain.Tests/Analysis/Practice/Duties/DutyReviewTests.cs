using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

/// <summary>What the register shows of the duties that a mandate states.</summary>
public sealed class DutyReviewTests
{
    private const string Meetings = """
        {"id":"a","structures":["rad"],"held":{"date":"2024-02-01"},"noticeSent":"2024-01-10","agendaItems":[{"title":{"nb":"T"} }],"minutes":{"published":"2024-03-01"} },
        {"id":"b","structures":["rad"],"held":{"date":"2024-05-02"},"agendaSent":"2024-04-20","minutes":{} },
        {"id":"c","structures":["rad"],"held":{"date":"2024-09-05"} },
        {"id":"d","structures":["rad"],"planned":{"date":"2024-11-05"},"noticeSent":"2024-10-10" },
        {"id":"e","structures":["rad"],"held":{"date":"2023-09-05"},"minutes":{} }
        """;

    [Theory]
    [InlineData("keep-minutes", 2, 1)]
    [InlineData("publish-minutes", 1, 2)]
    [InlineData("set-agenda", 2, 1)]
    [InlineData("convene-meetings", 1, 2)]
    public void A_duty_of_each_meeting_is_shown_by_what_the_meetings_held_say_and_never_denied_by_silence(string kind, int shown, int notKnown) =>
        Assert.Equal(new Tally(yes: shown, no: 0, unknown: notKnown), Only(kind, Meetings).Shown);

    [Fact]
    public void What_is_shown_is_said_in_words()
    {
        DutyReview duty = Only("keep-minutes", Meetings);

        Assert.Equal("Referat: 2 av 2 møter, 1 ukjent.", duty.InWords.Nb);
        Assert.Equal("Referat: 2 av 2 møte, 1 ukjent.", duty.InWords.Nn);
        Assert.Equal("Keeping minutes: 2 of 2 meetings, 1 unknown.", duty.InWords.En);
        Assert.Equal("Referat: ikke kjent.", Only("keep-minutes", "").InWords.Nb);
    }

    [Fact]
    public void A_duty_of_which_a_register_records_nothing_is_named_and_says_so()
    {
        DutyReview duty = Only("annual-report", Meetings);

        Assert.Null(duty.Shown);
        Assert.Equal("Årsmelding: registeret viser ikke om plikten ble oppfylt.", duty.InWords.Nb);
        Assert.Equal("Årsmelding: registeret viser ikkje om plikta vart oppfylt.", duty.InWords.Nn);
        Assert.Equal("Annual report: the register does not show whether it was carried out.", duty.InWords.En);
    }

    [Theory]
    [InlineData("2024-06-01", "", 1)]
    [InlineData("2024-06-01", ""","due":"2024-06" """, 1)]
    [InlineData("2024-06-01", ""","due":"2024-05" """, 0)]
    [InlineData("2023-06-01", "", 0)]
    [InlineData("2024", "", 1)]
    [InlineData("2024", ""","due":"2024-11" """, 0)]
    [InlineData("2024-06~", "", 0)]
    public void An_evaluation_is_shown_where_one_is_surely_of_the_interval_and_in_time(string when, string due, int shown)
    {
        PracticeReview review = Of(
            $$""" "mandates":[{"duties":[{"kind":"evaluation"{{due}} }] }] """,
            "",
            $$""" "evaluations":[{"id":"ev","structures":["rad"],"when":"{{when}}"}] """);

        Assert.Equal(new Tally(yes: shown, no: 0, unknown: 1 - shown), Assert.Single(review.Duties).Shown);
    }

    [Fact]
    public void Answers_are_those_to_what_the_structure_proposed()
    {
        PracticeReview review = Of(
            """ "mandates":[{"duties":[{"kind":"answer"}] }] """,
            "",
            """
            "proposals":[
              {"id":"p","when":"2024-02-01","proposedBy":[{"type":"structure","structure":"rad"}]},
              {"id":"q","when":"2024-03-01","proposedBy":[{"type":"structure","structure":"rad"}]},
              {"id":"r","when":"2024-03-01","proposedBy":[{"type":"actor","actor":"ffo"}]},
              {"id":"s","when":"2023-03-01","proposedBy":[{"type":"structure","structure":"rad"}]}],
            "decisions":[
              {"id":"v","when":"2024-10-01","answers":["p"],"outcome":"adopted"},
              {"id":"w","when":"2025-01-10","answers":["q"],"outcome":"rejected"},
              {"id":"x","when":"2024-10-01","answers":["r","s"],"outcome":"rejected"}]
            """);

        DutyReview duty = Assert.Single(review.Duties);
        Assert.Equal(new Tally(yes: 1, no: 0, unknown: 1), duty.Shown);
        Assert.Equal("Svar på innspill: 1 av 1 forslag, 1 ukjent.", duty.InWords.Nb);
    }

    [Fact]
    public void A_meeting_counts_for_the_mandate_in_force_on_its_day()
    {
        PracticeReview review = Of(
            """
            "mandates":[
              {"period":"2023-01-01/2024-04-30","duties":[{"kind":"keep-minutes"}]},
              {"period":"2024-05-01/2024-12-31","duties":[{"kind":"keep-minutes","modality":"should"},{"kind":"set-agenda","modality":"may"}]},
              {"period":"2025-01-01/..","duties":[{"kind":"training"}]}]
            """,
            Meetings,
            "");

        Assert.Equal(
            [new Tally(yes: 1, no: 0, unknown: 0), new Tally(yes: 1, no: 0, unknown: 1)],
            review.Duties.Select(duty => duty.Shown));
    }

    private static DutyReview Only(string kind, string meetings) =>
        Assert.Single(Of($$""" "mandates":[{"duties":[{"kind":"{{kind}}"}] }] """, meetings, "").Duties);
}
