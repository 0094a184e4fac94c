using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Moteplass.Domain.Testing;
using NodaTime;

namespace Moteplass.Domain.Tests.Meetings;

[Properties(Arbitrary = [typeof(RecurrenceOracleTests.Generators), typeof(Texts), typeof(Arbitraries)], QuietOnSuccess = true)]
public sealed class RecurrenceRuleTests
{
    private const string Allowed =
        "Allowed: FREQ and, at most once each, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, WKST and either UNTIL or COUNT, with ';' between.";

    private const string WeekdayAllowed = "MO, TU, WE, TH, FR, SA or SU, perhaps after a number from 1 to 53 or from -1 to -53";

    private const string EndAllowed = "a date such as 20201231, perhaps with a time as in 20201231T225959Z";

    public static TheoryData<string, string> Refused => new()
    {
        { "", "it is empty" },
        { "RRULE:", "it is empty" },
        { "weekly", "'weekly' is not a name, '=' and a value" },
        { "FREQ=WEEKLY;;", "'' is not a name, '=' and a value" },
        { ";", "it is empty" },
        { "BYDAY=MO", "'FREQ' is missing" },
        { "FREQ=HOURLY", "'HOURLY' in 'FREQ' is not DAILY, WEEKLY, MONTHLY or YEARLY" },
        { "FREQ=SECONDLY", "'SECONDLY' in 'FREQ' is not DAILY, WEEKLY, MONTHLY or YEARLY" },
        { "FREQ=", "'' in 'FREQ' is not DAILY, WEEKLY, MONTHLY or YEARLY" },
        { "FREQ=WEEKLY,MONTHLY", "'WEEKLY,MONTHLY' in 'FREQ' is not DAILY, WEEKLY, MONTHLY or YEARLY" },
        { "FREQ= WEEKLY", "' WEEKLY' in 'FREQ' is not DAILY, WEEKLY, MONTHLY or YEARLY" },
        { "FREQ=WEEKLY;COUNT=ten", "'ten' in 'COUNT' is not a number from 1 to 100,000" },
        { "FREQ=MONTHLY;BYDAY=MO;bysetpos=0", "'0' in 'BYSETPOS' is not a number from 1 to 366 or from -1 to -366" },
        { "FREQ=YEARLY;BYWEEKNO=20", "'BYWEEKNO' is not supported, because a recurrence does not count weeks of the year" },
        { "FREQ=YEARLY;BYYEARDAY=1", "'BYYEARDAY' is not supported, because a recurrence does not count days of the year" },
        { "FREQ=WEEKLY;BYHOUR=9", "'BYHOUR' is not supported, because a recurrence says no time of day" },
        { "FREQ=WEEKLY;BYMINUTE=30", "'BYMINUTE' is not supported, because a recurrence says no time of day" },
        { "FREQ=WEEKLY;bysecond=0", "'bysecond' is not supported, because a recurrence says no time of day" },
        { "FREQ=WEEKLY;X-NAME=1", "'X-NAME' is unknown" },
        { "FREQ=WEEKLY;=1", "'' is unknown" },
        { "DTSTART:20200101\nRRULE:FREQ=WEEKLY", "'DTSTART:20200101\uFFFDRRULE:FREQ' is unknown" },
        { "FREQ=WEEKLY;byday=MO;BYDAY=TU", "'BYDAY' is given twice" },
        { "FREQ=WEEKLY;FREQ=WEEKLY", "'FREQ' is given twice" },
        { "FREQ=WEEKLY;WKST=1", "'1' in 'WKST' is not MO, TU, WE, TH, FR, SA or SU" },
        { "FREQ=WEEKLY;INTERVAL=0", "'0' in 'INTERVAL' is not a number from 1 to 100" },
        { "FREQ=WEEKLY;INTERVAL=101", "'101' in 'INTERVAL' is not a number from 1 to 100" },
        { "FREQ=WEEKLY;INTERVAL=4294967297", "'4294967297' in 'INTERVAL' is not a number from 1 to 100" },
        { "FREQ=WEEKLY;INTERVAL=+2", "'+2' in 'INTERVAL' is not a number from 1 to 100" },
        { "FREQ=WEEKLY;INTERVAL=\u0662", "'\u0662' in 'INTERVAL' is not a number from 1 to 100" },
        { "FREQ=YEARLY;BYMONTH=0", "'0' in 'BYMONTH' is not a number from 1 to 12" },
        { "FREQ=YEARLY;BYMONTH=1,13", "'13' in 'BYMONTH' is not a number from 1 to 12" },
        { "FREQ=YEARLY;BYMONTH=-1", "'-1' in 'BYMONTH' is not a number from 1 to 12" },
        { "FREQ=YEARLY;BYMONTH=1,,2", "'' in 'BYMONTH' is not a number from 1 to 12" },
        { "FREQ=MONTHLY;BYMONTHDAY=0", "'0' in 'BYMONTHDAY' is not a number from 1 to 31 or from -1 to -31" },
        { "FREQ=MONTHLY;BYMONTHDAY=1,32", "'32' in 'BYMONTHDAY' is not a number from 1 to 31 or from -1 to -31" },
        { "FREQ=MONTHLY;BYMONTHDAY=-", "'-' in 'BYMONTHDAY' is not a number from 1 to 31 or from -1 to -31" },
        { "FREQ=MONTHLY;BYMONTHDAY=\u22121", "'\u22121' in 'BYMONTHDAY' is not a number from 1 to 31 or from -1 to -31" },
        { "FREQ=MONTHLY;BYMONTHDAY=1\0", "'1\uFFFD' in 'BYMONTHDAY' is not a number from 1 to 31 or from -1 to -31" },
        { "FREQ=WEEKLY;BYDAY=", $"'' in 'BYDAY' is not {WeekdayAllowed}" },
        { "FREQ=WEEKLY;BYDAY=M", $"'M' in 'BYDAY' is not {WeekdayAllowed}" },
        { "FREQ=WEEKLY;BYDAY=MO,MA", $"'MA' in 'BYDAY' is not {WeekdayAllowed}" },
        { "FREQ=MONTHLY;BYDAY=0MO", $"'0MO' in 'BYDAY' is not {WeekdayAllowed}" },
        { "FREQ=YEARLY;BYDAY=-54MO", $"'-54MO' in 'BYDAY' is not {WeekdayAllowed}" },
        { "FREQ=YEARLY;BYDAY=+-1MO", $"'+-1MO' in 'BYDAY' is not {WeekdayAllowed}" },
        { "FREQ=WEEKLY;UNTIL=20201231Z", $"'20201231Z' in 'UNTIL' is not {EndAllowed}" },
        { "FREQ=WEEKLY;UNTIL=2020121", $"'2020121' in 'UNTIL' is not {EndAllowed}" },
        { "FREQ=WEEKLY;UNTIL=2020123a", $"'2020123a' in 'UNTIL' is not {EndAllowed}" },
        { "FREQ=WEEKLY;UNTIL=020201231", $"'020201231' in 'UNTIL' is not {EndAllowed}" },
        { "FREQ=WEEKLY;UNTIL=20201200", $"'20201200' in 'UNTIL' is not {EndAllowed}" },
        { "FREQ=WEEKLY;UNTIL=20200031", $"'20200031' in 'UNTIL' is not {EndAllowed}" },
        { "FREQ=WEEKLY;UNTIL=2020-12-31", $"'2020-12-31' in 'UNTIL' is not {EndAllowed}" },
        { "FREQ=WEEKLY;UNTIL=20210229", $"'20210229' in 'UNTIL' is not {EndAllowed}" },
        { "FREQ=WEEKLY;UNTIL=20211301", $"'20211301' in 'UNTIL' is not {EndAllowed}" },
        { "FREQ=WEEKLY;UNTIL=00000101", $"'00000101' in 'UNTIL' is not {EndAllowed}" },
        { "FREQ=WEEKLY;BYMONTHDAY=1", "a weekly recurrence cannot use days of the month" },
        { "FREQ=WEEKLY;BYDAY=1MO", "weekday number 1 says nothing in a weekly recurrence, because a week has each weekday once" },
        { "FREQ=MONTHLY;BYDAY=6MO", "there is no weekday number 6 in a month: the number is from 1 to 5, or from -1 to -5 from the end" },
        { "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "no day meets all parts of the rule (BYMONTH, BYMONTHDAY)" },
        { "FREQ=WEEKLY;UNTIL=20200106", "the end, 6 January 2020, is before the start, 7 January 2020" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_a_recurrence_cannot_say_is_refused_with_what_was_found_and_what_is_allowed(string rule, string why) => Cultures.Each(() =>
    {
        PartialDate start = PartialDate.Parse("2020-01-07");
        string message = $"'{rule.Replace('\0', '\uFFFD').Replace('\n', '\uFFFD')}' cannot be read as a recurrence: {why}. {Allowed}";

        Assert.False(RecurrenceCadence.TryParseRecurrenceRule(rule, start, out RecurrenceCadence? cadence, out LocalizedText? reason));

        Assert.Null(cadence);
        Assert.Equal(message, reason.En);
        Assert.Equal(message, Assert.Throws<FormatException>(() => RecurrenceCadence.ParseRecurrenceRule(rule, start)).Message);
    });

    [Theory]
    [InlineData(
        "FREQ=WEEKLY;BYDAY=MA",
        "«FREQ=WEEKLY;BYDAY=MA» kan ikke leses som en gjentakelse: «MA» i «BYDAY» er ikke MO, TU, WE, TH, FR, SA eller SU, eventuelt med et tall fra 1 til 53 eller fra -1 til -53 foran. Tillatt: FREQ og, høyst én gang hver, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, WKST og enten UNTIL eller COUNT, med «;» mellom.",
        "«FREQ=WEEKLY;BYDAY=MA» kan ikkje lesast som ei gjentaking: «MA» i «BYDAY» er ikkje MO, TU, WE, TH, FR, SA eller SU, eventuelt med eit tal frå 1 til 53 eller frå -1 til -53 framfor. Tillate: FREQ og, høgst éin gong kvar, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, WKST og anten UNTIL eller COUNT, med «;» mellom.")]
    [InlineData(
        "",
        "«» kan ikke leses som en gjentakelse: den er tom. Tillatt: FREQ og, høyst én gang hver, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, WKST og enten UNTIL eller COUNT, med «;» mellom.",
        "«» kan ikkje lesast som ei gjentaking: ho er tom. Tillate: FREQ og, høgst éin gong kvar, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, WKST og anten UNTIL eller COUNT, med «;» mellom.")]
    public void The_message_stands_in_both_forms_of_Norwegian(string rule, string nb, string nn)
    {
        Assert.False(RecurrenceCadence.TryParseRecurrenceRule(rule, null, out _, out LocalizedText? reason));

        Assert.Equal((nb, nn), (reason.Nb, reason.Nn));
    }

    // Others take days of the month without a month to be those of every month.
    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=15", "2020-03-01", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR", "2020-03-01", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=13;BYDAY=FR")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=15;BYDAY=3MO", "2020-01-01", "FREQ=YEARLY;BYMONTHDAY=15;BYDAY=3MO")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=15", "2020-03", "FREQ=YEARLY;BYMONTHDAY=15")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=15", null, "FREQ=YEARLY;BYMONTHDAY=15")]
    [InlineData("FREQ=YEARLY", "2020-03-01", "FREQ=YEARLY")]
    public void The_month_of_the_start_is_written_where_the_days_are_those_of_it_alone(string rule, string? start, string written)
    {
        PartialDate? from = start is null ? null : PartialDate.Parse(start);
        RecurrenceCadence cadence = RecurrenceCadence.ParseRecurrenceRule(rule, from);
        DateInterval years = new(new(2020, 1, 1), new(2030, 12, 31));

        Assert.Equal(written, cadence.ToRecurrenceRule());
        Assert.Equal(cadence.DatesIn(years), RecurrenceCadence.ParseRecurrenceRule(written, from).DatesIn(years));
    }

    [Fact]
    public void No_text_at_all_is_refused()
    {
        Assert.Throws<ArgumentNullException>("rule", () => RecurrenceCadence.ParseRecurrenceRule(null!));
        Assert.False(RecurrenceCadence.TryParseRecurrenceRule(null, null, out _, out LocalizedText? reason));
        Assert.Equal($"'' cannot be read as a recurrence: it is empty. {Allowed}", reason.En);
    }

    [Fact]
    public void What_contradicts_itself_has_no_rule()
    {
        var cadence = new RecurrenceCadence { Repeats = RecurrencePattern.Weekly, MonthDays = [1] };

        Assert.Equal(
            "The recurrence has no rule: a weekly recurrence cannot use days of the month.",
            Assert.Throws<InvalidOperationException>(cadence.ToRecurrenceRule).Message);
    }

    [Theory]
    [InlineData("2020")]
    [InlineData("2020-23")]
    [InlineData("2020-12")]
    [InlineData("2020-12-31~")]
    public void An_end_that_is_not_exactly_one_day_has_no_rule(string end)
    {
        var cadence = new RecurrenceCadence { Repeats = RecurrencePattern.Weekly, End = PartialDate.Parse(end) };

        Assert.Equal(
            $"The recurrence has no rule: its end {end} is not exactly one day.",
            Assert.Throws<InvalidOperationException>(cadence.ToRecurrenceRule).Message);
    }

    [Theory]
    [InlineData("FREQ=WEEKLY", "FREQ=WEEKLY")]
    [InlineData("rrule:byday=mo,Tu;Freq=Weekly", "FREQ=WEEKLY;BYDAY=MO,TU")]
    [InlineData("UNTIL=20201231;BYDAY=TU;INTERVAL=2;FREQ=WEEKLY;WKST=MO", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20201231")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1TH", "FREQ=MONTHLY;BYDAY=-1TH")]
    [InlineData("FREQ=MONTHLY;BYDAY=+1TH,02FR;BYMONTHDAY=+01,-31;INTERVAL=007", "FREQ=MONTHLY;INTERVAL=7;BYMONTHDAY=1,-31;BYDAY=1TH,2FR")]
    [InlineData("FREQ=YEARLY;BYMONTH=03,1;BYMONTHDAY=15;INTERVAL=1", "FREQ=YEARLY;BYMONTH=3,1;BYMONTHDAY=15")]
    [InlineData("FREQ=YEARLY;BYDAY=53MO,-53SU;UNTIL=99991231;INTERVAL=100", "FREQ=YEARLY;INTERVAL=100;BYDAY=53MO,-53SU;UNTIL=99991231")]
    public void A_rule_is_read_in_any_order_and_case_and_written_in_one(string rule, string written) => Cultures.Each(() =>
        Assert.Equal(written, RecurrenceCadence.ParseRecurrenceRule(rule).ToRecurrenceRule()));

    [Fact]
    public void Each_part_is_read_into_its_member()
    {
        var expected = new RecurrenceCadence
        {
            Repeats = RecurrencePattern.Yearly,
            Every = 2,
            Months = [2, 12],
            MonthDays = [1, -1],
            Weekdays = [new RecurrenceDay { Weekday = Weekday.Monday }, new RecurrenceDay { Weekday = Weekday.Sunday, Nth = -1 }],
            Start = PartialDate.Parse("2016"),
            End = PartialDate.Parse("2020-02-29"),
        };

        Assert.Equal(
            expected,
            RecurrenceCadence.ParseRecurrenceRule("FREQ=YEARLY;INTERVAL=2;BYMONTH=2,12;BYMONTHDAY=1,-1;BYDAY=MO,-1SU;UNTIL=20200229", PartialDate.Parse("2016")));
    }

    [Property(MaxTest = 2000)]
    public void A_recurrence_is_read_from_the_rule_it_writes(RecurrenceCadence cadence)
    {
        if (cadence.Contradiction is null)
        {
            RecurrenceCadence read = RecurrenceCadence.ParseRecurrenceRule(cadence.ToRecurrenceRule(), cadence.Start);
            LocalDate start = cadence.Start!.Value.ExactDate!.Value;
            var years = new DateInterval(start, start.PlusYears(10));

            Assert.Equal(cadence.DatesIn(years), read.DatesIn(years));
            Assert.True(AsWritten(cadence) == read || !cadence.Positions.IsEmpty); // Positions may be said as numbered weekdays.
        }
        else
        {
            Assert.Throws<InvalidOperationException>(cadence.ToRecurrenceRule);
        }
    }

    [Property(MaxTest = 5000)]
    public void Any_text_is_read_or_refused_with_a_reason(PiecedText rule, PartialDate? start)
    {
        if (RecurrenceCadence.TryParseRecurrenceRule(rule.Text, start, out RecurrenceCadence? cadence, out LocalizedText? reason))
        {
            Assert.Null(reason);
            Assert.Equal(cadence, RecurrenceCadence.ParseRecurrenceRule(rule.Text, start));
            Assert.Equal(AsWritten(cadence), RecurrenceCadence.ParseRecurrenceRule(cadence.ToRecurrenceRule(), start));
        }
        else
        {
            Assert.Null(cadence);
            Assert.Equal(reason.En, Assert.Throws<FormatException>(() => RecurrenceCadence.ParseRecurrenceRule(rule.Text, start)).Message);
        }
    }

    /// <summary>A text put together from pieces of rules, some of them broken.</summary>
    public sealed record PiecedText(string Text);

    /// <summary>Texts that are rules, almost rules, and no rules.</summary>
    public static class Texts
    {
        private static readonly Gen<string> Part = Gen.Elements(
            "FREQ=WEEKLY", "FREQ=MONTHLY", "freq=yearly", "INTERVAL=2", "INTERVAL=99999999999", "BYMONTH=2,3", "BYMONTH=", "BYMONTHDAY=-1", "BYMONTHDAY=29,30",
            "BYDAY=MO,TU", "BYDAY=-1TH", "BYDAY=53FR", "BYDAY=+", "UNTIL=20201231", "UNTIL=99999999", "UNTIL=20200101T000000Z", "WKST=MO", "COUNT=1", "=", "");

        private static readonly Gen<string> Piece = Gen.OneOf(
            Part,
            Gen.Elements("FREQ", "BYDAY", "UNTIL", "=", ";", ",", "-", "+", "0", "7", "MO", "RRULE:", "\0", "\u0130", "\uD83D", "\u0661", " ", "\n"),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

        /// <summary>Mostly parts with semicolons between, after a frequency.</summary>
        public static Arbitrary<PiecedText> Text() => Arb.From(Gen.Frequency(
            (3, from parts in Gen.ListOf(Part) select new PiecedText($"FREQ=YEARLY;{string.Join(';', parts.Take(3))}")),
            (2, from parts in Gen.ListOf(Part) select new PiecedText(string.Join(';', parts.Take(4)))),
            (2, from pieces in Gen.ListOf(Piece) select new PiecedText(string.Concat(pieces)))));
    }

    /// <summary>An interval of one is not written, and the month of the start is where the days of the month are those of it.</summary>
    private static RecurrenceCadence AsWritten(RecurrenceCadence cadence) => cadence with
    {
        Every = cadence.Every is 1 ? null : cadence.Every,
        Months = cadence is { Repeats: RecurrencePattern.Yearly, Months.IsEmpty: true, MonthDays.IsEmpty: false, Start.ExactDate: { } start } && cadence.Weekdays.All(day => day.Nth is null)
            ? [start.Month]
            : cadence.Months,
    };
}
