using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

/// <summary>The verdicts of a review, in three languages and in the right number.</summary>
public sealed class MeasureWordsTests
{
    private const string Complete = """ "meetingListings":[{"structure":"rad","period":"2024-01-01/2024-12-31","complete":true}] """;

    [Fact]
    public void A_gap_of_one_day_is_one_day() => Says(
        Of("", Held("a", "2024-01-01") + "," + Held("b", "2024-01-02"), Complete).Regularity.InWords,
        "Jevnhet 0,01 av 1, lengste opphold 1 dag.",
        "Jamleik 0,01 av 1, lengste opphald 1 dag.",
        "Evenness 0.01 of 1, longest gap 1 day.");

    [Fact]
    public void A_gap_of_two_days_is_more_than_one() => Says(
        Of("", Held("a", "2024-01-01") + "," + Held("b", "2024-01-03"), Complete).Regularity.InWords,
        "Jevnhet 0,01 av 1, lengste opphold 2 dager.",
        "Jamleik 0,01 av 1, lengste opphald 2 dagar.",
        "Evenness 0.01 of 1, longest gap 2 days.");

    [Fact]
    public void How_evenly_one_meeting_lies_cannot_be_told() => Says(
        Of("", Held("a", "2024-01-01"), Complete).Regularity.InWords,
        "Det kan ikke avgjøres hvor jevnt møtene er fordelt.",
        "Det kan ikkje avgjerast kor jamt møta er fordelte.",
        "It is not known how evenly the meetings are spread.");

    [Fact]
    public void What_is_not_unknown_is_not_mentioned() => Says(
        Of("", Planned("a", "2024-01-10", "2024-01-10"), Complete).Predictability.InWords,
        "Holdt på planlagt dato: 1 av 1 møte. Avlyst: 0. Utsatt: 0.",
        "Haldne på planlagd dato: 1 av 1 møte. Avlyste: 0. Utsette: 0.",
        "Held on the planned date: 1 of 1 meeting. Cancelled: 0. Postponed: 0.");

    [Fact]
    public void One_unknown_stands_in_the_singular_and_two_in_the_plural()
    {
        string two = Planned("a", "2024-01-10", "2024-01-10") + "," + Planned("b", "2024-02-07", "2024-02-08");
        Says(
            Of("", $"{two},{Planned("c", "2024-03-06", "2024-03")}", Complete).Predictability.InWords,
            "Holdt på planlagt dato: 1 av 2 møter, 1 ukjent. Avlyst: 0. Utsatt: 0.",
            "Haldne på planlagd dato: 1 av 2 møte, 1 ukjent. Avlyste: 0. Utsette: 0.",
            "Held on the planned date: 1 of 2 meetings, 1 unknown. Cancelled: 0. Postponed: 0.");
        Says(
            Of("", $"{two},{Planned("c", "2024-03-06", "2024-03")},{Planned("d", "2024-04-10", "2024")}", Complete).Predictability.InWords,
            "Holdt på planlagt dato: 1 av 2 møter, 2 ukjent. Avlyst: 0. Utsatt: 0.",
            "Haldne på planlagd dato: 1 av 2 møte, 2 ukjende. Avlyste: 0. Utsette: 0.",
            "Held on the planned date: 1 of 2 meetings, 2 unknown. Cancelled: 0. Postponed: 0.");
    }

    [Fact]
    public void Seats_that_nobody_states_are_said_to_be_so() => Says(
        Of("", "", "").Parity.InWords, "Plassene er ikke oppgitt.", "Plassane er ikkje oppgitte.", "The seats are not stated.");

    [Fact]
    public void No_deadlines_are_said_to_be_none() => Says(
        Of("", "", "").Deadlines.InWords, "Ingen frister å vurdere.", "Ingen fristar å vurdere.", "No deadlines to assess.");

    [Theory]
    [InlineData("ordinary", "Ordinære møter", "Ordinære møte", "Ordinary meetings")]
    [InlineData("gathering", "Samlinger", "Samlingar", "Gatherings")]
    [InlineData("seminar", "Seminarer", "Seminar", "Seminars")]
    [InlineData("input-meeting", "Innspillsmøter", "Innspelsmøte", "Input meetings")]
    public void Each_purpose_of_a_cadence_has_its_name(string purpose, string nb, string nn, string en)
    {
        CadenceReview review = Of(
            $$""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"~2","purpose":"{{purpose}}"}]}] """, "", "").Regularity.Cadences.Single(one => Kebab(one.Purpose) == purpose);

        Says(
            review.InWords,
            $"{nb} – fastsatt: omtrent 2, planlagt: ikke kjent, holdt: ikke kjent. Det kan ikke avgjøres om fastsatt møtefrekvens er holdt.",
            $"{nn} – fastsett: om lag 2, planlagt: ikkje kjent, halde: ikkje kjent. Det kan ikkje avgjerast om den fastsette møtefrekvensen er halden.",
            $"{en} – required: about 2, planned: not known, held: not known. It is not known whether the required number was held.");
    }

    [Theory]
    [InlineData("""{"type":"on-demand"}""", "fastsatt: etter behov, planlagt: 0, holdt: 0. Det er ikke fastsatt noe bestemt.", "fastsett: etter behov, planlagt: 0, halde: 0. Det er ikkje fastsett noko bestemt.", "required: as needed, planned: 0, held: 0. Nothing definite is required.")]
    [InlineData("""{"type":"rate","per":"year","count":"..2"}""", "fastsatt: høyst 2, planlagt: 0, holdt: 0. Det er ikke fastsatt noe bestemt.", "fastsett: høgst 2, planlagt: 0, halde: 0. Det er ikkje fastsett noko bestemt.", "required: at most 2, planned: 0, held: 0. Nothing definite is required.")]
    [InlineData("""{"type":"rate","per":"year"}""", "fastsatt: antallet er ikke oppgitt, planlagt: 0, holdt: 0. Det kan ikke avgjøres om fastsatt møtefrekvens er holdt.", "fastsett: talet er ikkje oppgitt, planlagt: 0, halde: 0. Det kan ikkje avgjerast om den fastsette møtefrekvensen er halden.", "required: number not stated, planned: 0, held: 0. It is not known whether the required number was held.")]
    [InlineData("", "fastsatt: ikke oppgitt, planlagt: 0, holdt: 0. Det er ikke oppgitt hvor ofte det skal holdes møter.", "fastsett: ikkje oppgitt, planlagt: 0, halde: 0. Det er ikkje oppgitt kor ofte det skal haldast møte.", "required: not stated, planned: 0, held: 0. It is not stated how often to meet.")]
    public void A_promise_of_nothing_definite_is_not_said_to_be_kept(string cadence, string nb, string nn, string en) => Says(
        Of($$""" "mandates":[{"cadences":[{{cadence}}]}] """, "", Complete).Regularity.Cadences.Single().InWords, $"Ordinære møter – {nb}", $"Ordinære møte – {nn}", $"Ordinary meetings – {en}");

    private static string Kebab(CadencePurpose purpose) => purpose == CadencePurpose.InputMeeting ? "input-meeting" : purpose.ToString().ToLowerInvariant();

    private static string Planned(string id, string planned, string held) =>
        $$"""{"id":"{{id}}","structures":["rad"],"planned":{"date":"{{planned}}"},"held":{"date":"{{held}}"} }""";

    private static void Says(LocalizedText? text, string nb, string nn, string en) => Assert.Equal((nb, nn, en), (text?.Nb, text?.Nn, text?.En));
}
