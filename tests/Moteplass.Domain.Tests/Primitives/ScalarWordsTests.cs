namespace Moteplass.Domain.Tests.Primitives;

/// <summary>Dates, periods, counts, ages, lead times and frequencies in words, in three languages and in the right number.</summary>
public sealed class ScalarWordsTests
{
    [Theory]
    [InlineData("2016", "2016", "2016", "2016")]
    [InlineData("0987", "987", "987", "987")]
    [InlineData("2016-05", "mai 2016", "mai 2016", "May 2016")]
    [InlineData("2016-05-07", "7. mai 2016", "7. mai 2016", "7 May 2016")]
    [InlineData("2015-12-31", "31. desember 2015", "31. desember 2015", "31 December 2015")]
    [InlineData("2018-21", "våren 2018", "våren 2018", "spring 2018")]
    [InlineData("2018-22", "sommeren 2018", "sommaren 2018", "summer 2018")]
    [InlineData("2018-23", "høsten 2018", "hausten 2018", "autumn 2018")]
    [InlineData("2018-24", "vinteren 2018", "vinteren 2018", "winter 2018")]
    [InlineData("2016~", "omkring 2016", "omkring 2016", "around 2016")]
    [InlineData("2018-21~", "omkring våren 2018", "omkring våren 2018", "around spring 2018")]
    [InlineData("2016-05-07~", "omkring 7. mai 2016", "omkring 7. mai 2016", "around 7 May 2016")]
    public void A_date_is_said_as_far_as_it_is_stated(string date, string nb, string nn, string en) => Says(PartialDate.Parse(date).InWords, nb, nn, en);

    [Theory]
    [InlineData("2016", "i 2016", "i 2016", "in 2016")]
    [InlineData("2016-05", "i mai 2016", "i mai 2016", "in May 2016")]
    [InlineData("2016-05-07", "7. mai 2016", "7. mai 2016", "on 7 May 2016")]
    [InlineData("2018-23", "høsten 2018", "hausten 2018", "in autumn 2018")]
    [InlineData("2016~", "omkring 2016", "omkring 2016", "around 2016")]
    public void When_something_happened_is_said_with_the_preposition_of_the_date(string date, string nb, string nn, string en) =>
        Says(PartialDate.Parse(date).When().In, nb, nn, en);

    [Theory]
    [InlineData("2010/2012", "2010–2012", "2010–2012", "2010–2012")]
    [InlineData("2016-05-06/2016-06-07", "6. mai 2016–7. juni 2016", "6. mai 2016–7. juni 2016", "6 May 2016–7 June 2016")]
    [InlineData("2018-21/2018-23", "våren 2018–høsten 2018", "våren 2018–hausten 2018", "spring 2018–autumn 2018")]
    [InlineData("2012/2016-01-01", "fra 2012 til 1. januar 2016", "frå 2012 til 1. januar 2016", "from 2012 to 1 January 2016")]
    [InlineData("2010~/2012", "fra omkring 2010 til 2012", "frå omkring 2010 til 2012", "from around 2010 to 2012")]
    [InlineData("2010/2010", "2010", "2010", "2010")]
    [InlineData("2016-01-01/2016-12-31", "2016", "2016", "2016")]
    [InlineData("2016-01-01/2018-12-31", "2016–2018", "2016–2018", "2016–2018")]
    [InlineData("2016-01-01~/2016-12-31", "fra omkring 1. januar 2016 til 31. desember 2016", "frå omkring 1. januar 2016 til 31. desember 2016", "from around 1 January 2016 to 31 December 2016")]
    [InlineData("2016-01-01/2016-12-30", "1. januar 2016–30. desember 2016", "1. januar 2016–30. desember 2016", "1 January 2016–30 December 2016")]
    [InlineData("2010/..", "fra 2010", "frå 2010", "from 2010")]
    [InlineData("2010/", "fra 2010, slutt ikke oppgitt", "frå 2010, slutt ikkje oppgitt", "from 2010, end not stated")]
    [InlineData("../2012", "til 2012", "til 2012", "until 2012")]
    [InlineData("/2012", "til 2012, start ikke oppgitt", "til 2012, start ikkje oppgitt", "until 2012, start not stated")]
    [InlineData("../..", "alltid", "alltid", "always")]
    [InlineData("../", "slutt ikke oppgitt", "slutt ikkje oppgitt", "end not stated")]
    [InlineData("/..", "start ikke oppgitt", "start ikkje oppgitt", "start not stated")]
    [InlineData("/", "ikke oppgitt", "ikkje oppgitt", "not stated")]
    public void A_period_is_said_with_its_ends_and_what_is_not_stated_of_them(string period, string nb, string nn, string en) =>
        Says(ValidityPeriod.Parse(period).InWords, nb, nn, en);

    [Theory]
    [InlineData("3..", "minst 3", "minst 3", "at least 3")]
    [InlineData("7", "7", "7", "7")]
    public void A_count_may_stand_alone(string count, string nb, string nn, string en) => Says(CountRange.Parse(count).InWords, nb, nn, en);

    [Theory]
    [InlineData("0-24", "0–24 år", "0–24 år", "0–24")]
    [InlineData("60..", "60 år og eldre", "60 år og eldre", "60 and older")]
    [InlineData("..18", "18 år og yngre", "18 år og yngre", "18 and younger")]
    [InlineData("18", "18 år", "18 år", "18")]
    [InlineData("..", "alle aldre", "alle aldrar", "any age")]
    public void Ages_are_said_in_years(string ages, string nb, string nn, string en) => Says(AgeRange.Parse(ages).InWords, nb, nn, en);

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
    public void A_lead_time_is_said_in_its_unit(string time, string nb, string nn, string en) => Says(LeadTime.Parse(time).InWords, nb, nn, en);

    [Theory]
    [InlineData("P1Y", "hvert år", "kvart år", "every year")]
    [InlineData("P2Y", "hvert 2. år", "kvart 2. år", "every 2 years")]
    [InlineData("P1M", "hver måned", "kvar månad", "every month")]
    [InlineData("P6M", "hver 6. måned", "kvar 6. månad", "every 6 months")]
    [InlineData("P1W", "hver uke", "kvar veke", "every week")]
    [InlineData("P2W", "hver 2. uke", "kvar 2. veke", "every 2 weeks")]
    [InlineData("P1D", "hver dag", "kvar dag", "every day")]
    [InlineData("P10D", "hver 10. dag", "kvar 10. dag", "every 10 days")]
    public void A_frequency_is_said_in_its_unit(string frequency, string nb, string nn, string en) => Says(Frequency.Parse(frequency).InWords, nb, nn, en);

    [Theory]
    [InlineData("9999", "9999", "9999", "9,999")]
    [InlineData("12345", "12 345", "12 345", "12,345")]
    [InlineData("1000000", "1 000 000", "1 000 000", "1,000,000")]
    [InlineData("20000-30000", "20 000–30 000", "20 000–30 000", "20,000–30,000")]
    public void A_long_number_is_in_groups_of_three_digits(string count, string nb, string nn, string en) => Says(CountRange.Parse(count).InWords, nb, nn, en);

    [Fact]
    public void A_date_has_no_words_in_a_language_that_is_none() => Assert.Throws<ArgumentOutOfRangeException>("language", () => PartialDate.Parse("2016").InWords((Language)4));

    private static void Says(Func<Language, string> words, string nb, string nn, string en) => Cultures.Each(() =>
        Assert.Equal((nb, nb, nn, en), (words(Language.Nb), words(Language.Se), words(Language.Nn), words(Language.En))));
}
