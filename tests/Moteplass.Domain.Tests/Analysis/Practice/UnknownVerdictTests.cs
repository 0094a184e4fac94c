using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

/// <summary>No verdict over what is not known, and none that leaves out what is.</summary>
public sealed class UnknownVerdictTests
{
    private const string Year = """ "meetingListings":[{"structure":"rad","period":"2024-01-01/2024-12-31","complete":true}] """;

    private const string TwoAYear = """ "mandates":[{"cadences":[{"type":"rate","per":"year","count":"2"}]}] """;

    // One planned and held, one held of which no plan is stated: the plan had one or two of two.
    [Theory]
    [InlineData("", "2; 1-2 Unknown; 2 Kept")]
    [InlineData(""" ,"planned":{} """, "2; 1-2 Unknown; 2 Kept")]
    [InlineData(""" ,"planned":{"date":"2024-06"} """, "2; 2 Kept; 2 Kept")]
    [InlineData(""" ,"planned":{"date":"2023-12-20"} """, "2; 1 NotKept; 2 Kept")]
    public void A_meeting_held_of_which_no_plan_is_stated_may_have_been_planned(string plan, string expected) => Assert.Equal(
        expected,
        Line(Of(TwoAYear, $$"""{{Planned("a", "2024-02-01")}},{"id":"b","structures":["rad"],"held":{"date":"2024-06-06"}{{plan}}}""", Year)));

    [Fact]
    public void Five_meetings_held_without_a_plan_leave_the_plan_unknown()
    {
        PracticeReview review = Of(TwoAYear, string.Join(",", Enumerable.Range(1, 5).Select(month => Held($"m{month}", $"2024-0{month}-11"))), Year);

        Assert.Equal("2; ..5 Unknown; 5 More", Line(review));
        Assert.Equal("Ordinære møter – fastsatt: 2, planlagt: ikke kjent, holdt: 5. Det er holdt flere enn fastsatt.", review.Regularity.Cadences[0].InWords.Nb);
        Assert.Equal("Ordinære møte – fastsett: 2, planlagt: ikkje kjent, halde: 5. Det er halde fleire enn fastsett.", review.Regularity.Cadences[0].InWords.Nn);
        Assert.Equal("Ordinary meetings – required: 2, planned: not known, held: 5. More were held than required.", review.Regularity.Cadences[0].InWords.En);
        Assert.Equal(5, review.Evidence.Unknowns.Count(unknown => unknown.Member == "planned"));
    }

    [Theory]
    [InlineData("""{"id":"a","structures":["rad"],"status":"cancelled"}""", "2; ..1 NotKept; 0 NotKept")]
    [InlineData("""{"id":"a","structures":["rad"],"status":"planned"}""", "2; ..1 NotKept; ..1 NotKept")]
    [InlineData("""{"id":"a","structures":["rad"],"held":{"date":"2023-06-06"} }""", "2; 0 NotKept; 0 NotKept")]
    [InlineData("""{"id":"a","structures":["rad"],"held":{"date":"2023-12"} },{"id":"b","structures":["rad"]}""", "2; ..1 NotKept; ..1 NotKept")]
    public void A_plan_that_is_not_stated_is_unknown_of_what_may_have_been_planned(string meetings, string expected) =>
        Assert.Equal(expected, Line(Of(TwoAYear, meetings, Year)));

    // Cancelled and postponed: none only where the list names every meeting and it is known what became of each.
    [Theory]
    [InlineData("", Year, "0", "0")]
    [InlineData("", "", "0..", "0..")]
    [InlineData("planned", Year, "..1", "..1")]
    [InlineData("held", Year, "0", "0")]
    [InlineData("cancelled", Year, "1", "0")]
    [InlineData("cancelled", "", "1..", "0..")]
    [InlineData("postponed", Year, "0", "1")]
    [InlineData("to", Year, "0", "1")]
    [InlineData("planned", """ "meetingListings":[{"structure":"rad","period":"2024-01-01/2024-12-31","complete":true,"kinds":["ordinary","constituting"]}] """, "0..", "0..")]
    public void None_was_cancelled_only_where_the_fate_of_all_is_known(string status, string listing, string cancelled, string postponed)
    {
        string meeting = status switch
        {
            "" => "",
            "planned" => """{"id":"a","structures":["rad"],"planned":{"date":"2024-03-07"}}""",
            "held" => Planned("a", "2024-03-07"),
            "to" => """{"id":"a","structures":["rad"],"planned":{"date":"2024-03-07"},"postponedTo":"b"}""",
            _ => $$"""{"id":"a","structures":["rad"],"planned":{"date":"2024-03-07"},"status":"{{status}}"}""",
        };
        Predictability found = Of("", meeting, listing).Predictability;

        Assert.Equal((cancelled, postponed), (found.Cancelled.ToString(), found.Postponed.ToString()));
    }

    [Fact]
    public void Of_meetings_of_whose_fate_nothing_is_known_it_is_not_said_that_none_was_cancelled()
    {
        LocalizedText words = Of("", """{"id":"a","structures":["rad"],"planned":{"date":"2024-03-07"} },{"id":"b","structures":["rad"],"planned":{"date":"2024-04-07"}}""", Year).Predictability.InWords;

        Assert.Equal("Holdt på planlagt dato: ikke kjent. Avlyst: ikke kjent. Utsatt: ikke kjent.", words.Nb);
        Assert.Equal("Haldne på planlagd dato: ikkje kjent. Avlyste: ikkje kjent. Utsette: ikkje kjent.", words.Nn);
        Assert.Equal("Held on the planned date: not known. Cancelled: not known. Postponed: not known.", words.En);
    }

    // Six to eight a year, of which it is not known since when or until when.
    [Theory]
    [InlineData("2024/2026", 6, "..8; 6 Unknown")]
    [InlineData("2024/2026", 8, "..8; 8 Kept")]
    [InlineData("2023-11-27/", 7, "..8; 7 Unknown")]
    [InlineData("/2025", 9, "..8; 9 More")]
    [InlineData("2023/2026", 6, "6-8; 6 Kept")]
    [InlineData("/", 6, "..8; 6 Unknown")]
    public void A_promise_of_unknown_time_is_a_range_and_kept_only_by_the_most_of_it(string period, int held, string expected)
    {
        string meetings = string.Join(",", Enumerable.Range(1, held).Select(month => Held($"m{month}", $"2024-0{month}-11")));
        string Review(string mandate)
        {
            CadenceReview review = Of(mandate, meetings, Year).Regularity.Cadences.Single();
            return $"{review.Promised}; {review.Held} {review.Practice}";
        }

        Assert.Equal(expected, Review($$""" "mandates":[{"period":"{{period}}","cadences":[{"type":"rate","per":"year","count":"6-8"}] }] """));
        Assert.Equal(expected, Review($$""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"6-8","period":"{{period}}"}] }] """));
        Assert.Equal(expected, Review($$""" "phases":[{"status":"active","period":"{{period}}"}],"mandates":[{"cadences":[{"type":"rate","per":"year","count":"6-8"}] }] """));
    }

    [Theory]
    [InlineData("6-8", "0–8", "0–8", "0–8")]
    [InlineData("6..", "ikke kjent", "ikkje kjent", "not known")]
    public void That_the_time_of_a_promise_is_not_known_is_said(string count, string nb, string nn, string en)
    {
        PracticeReview review = Of($$""" "mandates":[{"period":"2024/2026","cadences":[{"type":"rate","per":"year","count":"{{count}}"}] }] """, "", "");
        LocalizedText words = review.Regularity.Cadences.Single().InWords;

        Assert.Equal($"Ordinære møter – fastsatt: {nb} (det er ikke kjent når mandatet gjaldt), planlagt: ikke kjent, holdt: ikke kjent. Det kan ikke avgjøres om fastsatt møtefrekvens er holdt.", words.Nb);
        Assert.Equal($"Ordinære møte – fastsett: {nn} (det er ikkje kjent når mandatet galdt), planlagt: ikkje kjent, halde: ikkje kjent. Det kan ikkje avgjerast om den fastsette møtefrekvensen er halden.", words.Nn);
        Assert.Equal($"Ordinary meetings – required: {en} (when the mandate applied is not known), planned: not known, held: not known. It is not known whether the required number was held.", words.En);
        Assert.Contains(review.Evidence.Unknowns, unknown => unknown is { Member: "cadences", Reason: UnknownReason.Inconclusive });
    }

    // A structure that is there for something else has no ordinary meetings to be judged.
    [Theory]
    [InlineData("", "input-meeting", "InputMeeting")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"2","purpose":"input-meeting"}]}] """, "input-meeting", "InputMeeting")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"2","purpose":"seminar"}]}] """, "gathering", "Gathering Seminar")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"2"}]}] """, "input-meeting", "Ordinary InputMeeting")]
    [InlineData("", "ordinary", "Ordinary")]
    [InlineData("", "extraordinary", "Ordinary")]
    public void Ordinary_meetings_are_left_out_of_a_structure_that_has_none(string mandates, string kind, string purposes)
    {
        PracticeReview review = Of(mandates, Held("a", "2024-03-07", kind), Year);

        Assert.Equal(purposes, string.Join(' ', review.Regularity.Cadences.Select(cadence => cadence.Purpose)));
        Assert.Equal(purposes.StartsWith("Ordinary", StringComparison.Ordinal), review.Regularity.InWords is not null);
    }

    [Fact]
    public void Ordinary_meetings_of_another_year_show_that_the_structure_has_them() => Assert.Equal(
        [CadencePurpose.Ordinary, CadencePurpose.InputMeeting],
        Of("", Held("a", "2024-03-07", "input-meeting") + "," + Held("b", "2022-03-07"), Year).Regularity.Cadences.Select(cadence => cadence.Purpose));

    // A list of the first half-year, and two meetings each quarter.
    [Theory]
    [InlineData(4, "8; 0.. Unknown; 4.. Kept", "[2024-01-01, 2024-06-30]")]
    [InlineData(3, "8; 0.. NotKept; 3.. NotKept", "[2024-01-01, 2024-06-30]")]
    [InlineData(5, "8; 0.. Unknown; 5.. More", "[2024-01-01, 2024-06-30]")]
    public void The_part_of_the_interval_that_a_list_covers_is_judged(int held, string expected, string judged)
    {
        PracticeReview review = Half(held);

        Assert.Equal(expected, Line(review));
        Assert.Equal(judged, string.Join(", ", review.Regularity.Cadences.Single().Judged));
    }

    [Fact]
    public void That_a_part_is_judged_is_said()
    {
        Regularity regularity = Half(4).Regularity;

        Assert.Equal("Ordinære møter (1. januar–30. juni 2024, som møteoversikten dekker) – fastsatt: 4, planlagt: ikke kjent, holdt: 4. Fastsatt møtefrekvens er holdt.", regularity.Cadences[0].InWords.Nb);
        Assert.Equal("Ordinære møte (1. januar–30. juni 2024, som møteoversikta dekkjer) – fastsett: 4, planlagt: ikkje kjent, halde: 4. Den fastsette møtefrekvensen er halden.", regularity.Cadences[0].InWords.Nn);
        Assert.Equal("Ordinary meetings (1 January–30 June 2024, which the list of meetings covers) – required: 4, planned: not known, held: 4. The required number was held.", regularity.Cadences[0].InWords.En);
        Assert.Equal(Interval("2024-01-01", "2024-06-30"), regularity.Covered);
        Assert.Equal(31, regularity.LongestGapInDays);
        Assert.Equal("Jevnhet (1. januar–30. juni 2024, som møteoversikten dekker) 0,67 av 1, lengste opphold 31 dager.", regularity.InWords?.Nb);
    }

    // What cannot be told of a part is judged as before, of the whole.
    [Theory]
    [InlineData("year", "4", "4; 0.. Unknown; 3.. Unknown")]
    [InlineData("year", "3", "3; 0.. Unknown; 3.. Kept")]
    [InlineData("year", "2", "2; 0.. Unknown; 3.. More")]
    public void A_part_too_short_for_the_promise_is_not_judged_apart(string per, string count, string expected)
    {
        PracticeReview review = Half(3, per, count);

        Assert.Equal(expected, Line(review));
        Assert.Equal([review.Interval], review.Regularity.Cadences.Single().Judged);
    }

    [Fact]
    public void Of_several_parts_all_are_judged_together_and_the_longest_for_its_evenness()
    {
        PracticeReview review = Of(
            """ "mandates":[{"cadences":[{"type":"rate","per":"month","count":"1"}]}] """,
            Held("a", "2024-01-11") + "," + Held("b", "2024-02-08") + "," + Held("c", "2024-06-13"),
            """
            "meetingListings":[{"structure":"rad","period":"2024-01-01/2024-02-29","complete":true},{"structure":"rad","period":"2024-06-01/2024-06-30","complete":true}]
            """);

        Assert.Equal("12; 0.. Unknown; 3.. Kept", Line(review));
        Assert.Equal("Ordinære møter (1. januar–29. februar 2024, 1. juni–30. juni 2024, som møteoversikten dekker) – fastsatt: 3, planlagt: ikke kjent, holdt: 3. Fastsatt møtefrekvens er holdt.", review.Regularity.Cadences[0].InWords.Nb);
        Assert.Equal((Interval("2024-01-01", "2024-02-29"), 28), (review.Regularity.Covered, review.Regularity.LongestGapInDays));
    }

    private static PracticeReview Half(int held, string per = "quarter", string count = "2") => Of(
        $$""" "mandates":[{"cadences":[{"type":"rate","per":"{{per}}","count":"{{count}}"}] }] """,
        string.Join(",", Enumerable.Range(1, held).Select(month => Held($"m{month}", $"2024-0{month}-11"))),
        """ "meetingListings":[{"structure":"rad","period":"2024-01-01/2024-06-30","complete":true}] """);

    private static string Planned(string id, string day) =>
        $$"""{"id":"{{id}}","structures":["rad"],"planned":{"date":"{{day}}"},"held":{"date":"{{day}}"} }""";
}
