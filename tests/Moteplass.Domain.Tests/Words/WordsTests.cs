using Moteplass.Domain.Words;

namespace Moteplass.Domain.Tests.Words;

/// <summary>Counts, ages, lead times and frequencies in words, in three languages and in the right number.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("0", "0 plasser", "0 plassar", "0 seats")]
    [InlineData("1", "1 plass", "1 plass", "1 seat")]
    [InlineData("5", "5 plasser", "5 plassar", "5 seats")]
    [InlineData("0..", "minst 0 plasser", "minst 0 plassar", "at least 0 seats")]
    [InlineData("1..", "minst 1 plass", "minst 1 plass", "at least 1 seat")]
    [InlineData("2..", "minst 2 plasser", "minst 2 plassar", "at least 2 seats")]
    [InlineData("..1", "høyst 1 plass", "høgst 1 plass", "at most 1 seat")]
    [InlineData("..14", "høyst 14 plasser", "høgst 14 plassar", "at most 14 seats")]
    [InlineData("1-2", "1–2 plasser", "1–2 plassar", "1–2 seats")]
    [InlineData("~1", "omtrent 1 plass", "om lag 1 plass", "about 1 seat")]
    [InlineData("~4..", "minst omtrent 4 plasser", "minst om lag 4 plassar", "at least about 4 seats")]
    [InlineData("~..4", "høyst omtrent 4 plasser", "høgst om lag 4 plassar", "at most about 4 seats")]
    [InlineData("~60-70", "omtrent 60–70 plasser", "om lag 60–70 plassar", "about 60–70 seats")]
    [InlineData("~0", "omtrent 0 plasser", "om lag 0 plassar", "about 0 seats")]
    public void A_count_is_said_with_its_bounds_and_what_is_counted_in_its_number(string count, string nb, string nn, string en) => Says(
        CountWords.Of(CountRange.Parse(count), new("plass", "plass", "seat"), new("plasser", "plassar", "seats")), nb, nn, en);

    [Theory]
    [InlineData("3..", "minst 3", "minst 3", "at least 3")]
    [InlineData("7", "7", "7", "7")]
    public void A_count_may_stand_alone(string count, string nb, string nn, string en) => Says(CountWords.Of(CountRange.Parse(count)), nb, nn, en);

    [Theory]
    [InlineData("0-24", "0–24 år", "0–24 år", "0–24")]
    [InlineData("60..", "60 år og eldre", "60 år og eldre", "60 and older")]
    [InlineData("..18", "18 år og yngre", "18 år og yngre", "18 and younger")]
    [InlineData("18", "18 år", "18 år", "18")]
    [InlineData("..", "alle aldre", "alle aldrar", "any age")]
    public void Ages_are_said_in_years(string ages, string nb, string nn, string en) => Says(AgeWords.Of(AgeRange.Parse(ages)), nb, nn, en);

    [Theory]
    [InlineData("P0D", "0 dager", "0 dagar", "0 days")]
    [InlineData("P1D", "1 dag", "1 dag", "1 day")]
    [InlineData("P10D", "10 dager", "10 dagar", "10 days")]
    [InlineData("P1W", "1 uke", "1 veke", "1 week")]
    [InlineData("P3W", "3 uker", "3 veker", "3 weeks")]
    [InlineData("P1M", "1 måned", "1 månad", "1 month")]
    [InlineData("P2M", "2 måneder", "2 månader", "2 months")]
    [InlineData("1WD", "1 arbeidsdag", "1 arbeidsdag", "1 working day")]
    [InlineData("10WD", "10 arbeidsdager", "10 arbeidsdagar", "10 working days")]
    [InlineData("promptly", "uten ugrunnet opphold", "utan ugrunna opphald", "without delay")]
    [InlineData("in-advance", "i god tid", "i god tid", "in good time")]
    [InlineData("next-meeting", "til neste møte", "til neste møte", "by the next meeting")]
    public void A_lead_time_is_said_in_its_unit(string time, string nb, string nn, string en) => Says(LeadTimeWords.Of(LeadTime.Parse(time)), nb, nn, en);

    [Theory]
    [InlineData("P1Y", "hvert år", "kvart år", "every year")]
    [InlineData("P2Y", "hvert 2. år", "kvart 2. år", "every 2 years")]
    [InlineData("P1M", "hver måned", "kvar månad", "every month")]
    [InlineData("P6M", "hver 6. måned", "kvar 6. månad", "every 6 months")]
    [InlineData("P1W", "hver uke", "kvar veke", "every week")]
    [InlineData("P2W", "hver 2. uke", "kvar 2. veke", "every 2 weeks")]
    [InlineData("P1D", "hver dag", "kvar dag", "every day")]
    [InlineData("P10D", "hver 10. dag", "kvar 10. dag", "every 10 days")]
    public void A_frequency_is_said_in_its_unit(string frequency, string nb, string nn, string en) => Says(FrequencyWords.Of(Frequency.Parse(frequency)), nb, nn, en);

    [Theory]
    [InlineData(Side.Users, "brukersiden", "brukarsida", "the user side")]
    [InlineData(Side.Authority, "myndighetssiden", "styresmaktsida", "the authority side")]
    [InlineData(Side.Politicians, "politikerne", "politikarane", "the politicians")]
    [InlineData(Side.Others, "de andre", "dei andre", "the others")]
    public void A_side_is_said_in_definite_form(Side side, string nb, string nn, string en) => Says(SideWords.Of(side), nb, nn, en);

    private static void Says(LocalizedText text, string nb, string nn, string en) => Assert.Equal((nb, nn, en), (text.Nb, text.Nn, text.En));
}
