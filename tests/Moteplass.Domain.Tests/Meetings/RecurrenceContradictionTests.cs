using NodaTime;

namespace Moteplass.Domain.Tests.Meetings;

public sealed class RecurrenceContradictionTests
{
    private static readonly DateInterval AllTime = new(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31));

    public static TheoryData<RecurrenceCadence, string, string, string> Contradictory => new()
    {
        {
            Monthly() with { Every = 0 },
            "intervallet 0 er ikke mellom 1 og 100",
            "intervallet 0 er ikkje mellom 1 og 100",
            "the interval 0 is not between 1 and 100"
        },
        {
            Monthly() with { Every = -101 },
            "intervallet -101 er ikke mellom 1 og 100",
            "intervallet -101 er ikkje mellom 1 og 100",
            "the interval -101 is not between 1 and 100"
        },
        {
            Monthly() with { Months = [12, 13] },
            "måneden 13 er ikke mellom 1 og 12",
            "månaden 13 er ikkje mellom 1 og 12",
            "the month 13 is not between 1 and 12"
        },
        {
            Monthly() with { MonthDays = [1, 0] },
            "dagen 0 i måneden er verken mellom 1 og 31 eller mellom -1 og -31",
            "dagen 0 i månaden er verken mellom 1 og 31 eller mellom -1 og -31",
            "the day 0 of the month is neither between 1 and 31 nor between -1 and -31"
        },
        {
            Monthly() with { MonthDays = [-32] },
            "dagen -32 i måneden er verken mellom 1 og 31 eller mellom -1 og -31",
            "dagen -32 i månaden er verken mellom 1 og 31 eller mellom -1 og -31",
            "the day -32 of the month is neither between 1 and 31 nor between -1 and -31"
        },
        {
            Weekly() with { MonthDays = [1] },
            "en ukentlig gjentakelse kan ikke bruke dager i måneden",
            "ei vekentleg gjentaking kan ikkje bruke dagar i månaden",
            "a weekly recurrence cannot use days of the month"
        },
        {
            Weekly() with { Weekdays = [Day(Weekday.Monday), Day(Weekday.Tuesday, -1)] },
            "ukedag nummer -1 sier ingenting i en ukentlig gjentakelse, for en uke har hver ukedag én gang",
            "vekedag nummer -1 seier ingenting i ei vekentleg gjentaking, for ei veke har kvar vekedag éin gong",
            "weekday number -1 says nothing in a weekly recurrence, because a week has each weekday once"
        },
        {
            Monthly() with { Weekdays = [Day(Weekday.Tuesday, 0)] },
            "ukedag nummer 0 finnes ikke i en måned: tallet er fra 1 til 5, eller fra -1 til -5 bakfra",
            "vekedag nummer 0 finst ikkje i ein månad: talet er frå 1 til 5, eller frå -1 til -5 bakfrå",
            "there is no weekday number 0 in a month: the number is from 1 to 5, or from -1 to -5 from the end"
        },
        {
            Yearly() with { Weekdays = [Day(Weekday.Tuesday, 6)], Months = [3] },
            "ukedag nummer 6 finnes ikke i en måned: tallet er fra 1 til 5, eller fra -1 til -5 bakfra",
            "vekedag nummer 6 finst ikkje i ein månad: talet er frå 1 til 5, eller frå -1 til -5 bakfrå",
            "there is no weekday number 6 in a month: the number is from 1 to 5, or from -1 to -5 from the end"
        },
        {
            Yearly() with { Weekdays = [Day(Weekday.Tuesday, -54)] },
            "ukedag nummer -54 finnes ikke i et år: tallet er fra 1 til 53, eller fra -1 til -53 bakfra",
            "vekedag nummer -54 finst ikkje i eit år: talet er frå 1 til 53, eller frå -1 til -53 bakfrå",
            "there is no weekday number -54 in a year: the number is from 1 to 53, or from -1 to -53 from the end"
        },
        {
            Yearly() with { Weekdays = [Day((Weekday)8)] },
            "ukjent mønster eller ukedag",
            "ukjent mønster eller vekedag",
            "unknown pattern or weekday"
        },
        {
            Yearly() with { Repeats = (RecurrencePattern)3 },
            "ukjent mønster eller ukedag",
            "ukjent mønster eller vekedag",
            "unknown pattern or weekday"
        },
        {
            Monthly() with { MonthDays = [1], Positions = [1, 0] },
            "plassen 0 er verken mellom 1 og 31 eller mellom -1 og -31",
            "plassen 0 er verken mellom 1 og 31 eller mellom -1 og -31",
            "the position 0 is neither between 1 and 31 nor between -1 and -31"
        },
        {
            Monthly() with { MonthDays = [1], Positions = [-32] },
            "plassen -32 er verken mellom 1 og 31 eller mellom -1 og -31",
            "plassen -32 er verken mellom 1 og 31 eller mellom -1 og -31",
            "the position -32 is neither between 1 and 31 nor between -1 and -31"
        },
        {
            Monthly() with { Positions = [1] },
            "plassene velger blant ukedager eller dager i måneden, og ingen av delene er oppgitt",
            "plassane vel blant vekedagar eller dagar i månaden, og ingen av delane er oppgitt",
            "positions choose among weekdays or days of the month, and neither are stated"
        },
        {
            Weekly() with { Weekdays = [Day(Weekday.Monday)], Positions = [1] },
            "plassene telles i én måned, og gjentakelsen er verken månedlig eller årlig med én oppgitt måned",
            "plassane blir talde i éin månad, og gjentakinga er verken månadleg eller årleg med éin oppgitt månad",
            "positions count within a month, and the recurrence is neither monthly nor yearly with one stated month"
        },
        {
            Yearly() with { Weekdays = [Day(Weekday.Monday)], Months = [3, 9], Positions = [1] },
            "plassene telles i én måned, og gjentakelsen er verken månedlig eller årlig med én oppgitt måned",
            "plassane blir talde i éin månad, og gjentakinga er verken månadleg eller årleg med éin oppgitt månad",
            "positions count within a month, and the recurrence is neither monthly nor yearly with one stated month"
        },
        {
            Monthly() with { MonthDays = [1, 2], Positions = [3] },
            "ingen dag oppfyller alle delene av regelen",
            "ingen dag oppfyller alle delane av regelen",
            "no day meets all parts of the rule"
        },
        {
            Weekly() with { Start = PartialDate.Parse("2020-05"), End = PartialDate.Parse("2020-04-30") },
            "slutten, 30. april 2020, er før starten, mai 2020",
            "slutten, 30. april 2020, er før starten, mai 2020",
            "the end, 30 April 2020, is before the start, May 2020"
        },
        {
            Monthly() with { MonthDays = [30], Months = [2] },
            "ingen dag oppfyller alle delene av regelen",
            "ingen dag oppfyller alle delane av regelen",
            "no day meets all parts of the rule"
        },
    };

    [Theory]
    [MemberData(nameof(Contradictory))]
    public void What_contradicts_itself_says_how_in_three_languages(RecurrenceCadence cadence, string nb, string nn, string en) => Cultures.Each(() =>
    {
        Assert.Equal(new LocalizedText(nb, nn, en), cadence.Contradiction);
        Assert.Null(cadence.DatesIn(AllTime));
    });

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30,31,-30", null, "BYMONTH, BYMONTHDAY")] // February has at most 29 days.
    [InlineData("FREQ=MONTHLY;BYMONTH=4,6,9,11;BYMONTHDAY=31", null, "BYMONTH, BYMONTHDAY")] // They have 30 days.
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=8;BYDAY=1MO", null, "BYMONTHDAY, BYDAY")] // The first Monday is the 1st to the 7th.
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=28;BYDAY=5FR", null, "BYMONTHDAY, BYDAY")] // The fifth Friday is the 29th to the 31st.
    [InlineData("FREQ=YEARLY;BYMONTHDAY=15;BYDAY=53MO", "2020-01-15", "BYMONTHDAY, BYDAY, the start 15 January 2020")] // The 53rd Monday of a year is its 365th or 366th day.
    [InlineData("FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29", "2021-01-01", "INTERVAL, BYMONTH, BYMONTHDAY, the start 1 January 2021")] // Every second year from 2021 is odd.
    [InlineData("FREQ=MONTHLY;INTERVAL=12;BYMONTH=3", "2020-02-01", "INTERVAL, BYMONTH, the start 1 February 2020")] // Every twelfth month from a February is one.
    [InlineData("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", "2020-04-10", "INTERVAL, BYMONTHDAY, the start 10 April 2020")] // Every twelfth month from an April is one.
    [InlineData("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15;UNTIL=20200314", "2019-03-16", "BYMONTHDAY, UNTIL, the start 16 March 2019")] // It ends between two of them.
    public void What_can_never_give_a_date_contradicts_itself_and_the_parts_are_named(string rule, string? start, string parts)
    {
        PartialDate? from = start is null ? null : PartialDate.Parse(start);

        Assert.False(RecurrenceCadence.TryParseRecurrenceRule(rule, from, out RecurrenceCadence? cadence, out LocalizedText? reason));

        Assert.Null(cadence);
        Assert.Contains($": no day meets all parts of the rule ({parts}). Allowed: ", reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29", "2021")] // Such a start is not counted from.
    [InlineData("FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29", "2100-01-01")] // 2400 is a leap year; 2100, 2200 and 2300 are not.
    [InlineData("FREQ=YEARLY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=29;BYDAY=SU", "2021-01-01")] // First in 2224.
    [InlineData("FREQ=YEARLY;INTERVAL=97;BYMONTH=2;BYMONTHDAY=29;BYDAY=TU", "2001-01-01")] // First in 4620.
    [InlineData("FREQ=YEARLY;BYDAY=53MO", null)] // In 2018, for one.
    [InlineData("FREQ=YEARLY;BYMONTHDAY=31", null)] // Without a start the month is not known.
    public void What_comes_seldom_or_cannot_be_told_is_no_contradiction(string rule, string? start) =>
        Assert.Null(RecurrenceCadence.ParseRecurrenceRule(rule, start is null ? null : PartialDate.Parse(start)).Contradiction);

    [Fact]
    public void An_end_that_may_be_after_the_start_is_no_contradiction() =>
        Assert.Null((Weekly() with { Start = PartialDate.Parse("2020-05-13"), End = PartialDate.Parse("2020-05") }).Contradiction);

    private static RecurrenceCadence Weekly() => new() { Repeats = RecurrencePattern.Weekly };

    private static RecurrenceCadence Monthly() => new() { Repeats = RecurrencePattern.Monthly };

    private static RecurrenceCadence Yearly() => new() { Repeats = RecurrencePattern.Yearly };

    private static RecurrenceDay Day(Weekday weekday, int? nth = null) => new() { Weekday = weekday, Nth = nth };
}
