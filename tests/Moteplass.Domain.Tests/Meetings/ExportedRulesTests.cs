using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Tests.Meetings;

/// <summary>Rules as the calendars of offices and telephones export them. What is read has the dates that Ical.Net gives for the same text.</summary>
[Properties(Arbitrary = [typeof(Texts)], QuietOnSuccess = true)]
public sealed class ExportedRulesTests
{
    /// <summary>A rule that repeats by days may have none for years.</summary>
    private static readonly EvaluationOptions Patience = new() { MaxUnmatchedIncrementsLimit = 5_000 };

    // As quoted in reports of faults of such calendars and of libraries that read them; what is read, as it is written again.
    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=2", "2024-01-02", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=2")]
    [InlineData("FREQ=YEARLY;INTERVAL=2;BYDAY=MO,TU;BYMONTHDAY=8,9,10,11,12,13,14", "2005-04-09", "FREQ=YEARLY;INTERVAL=2;BYMONTH=4;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=MO,TU")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=-1", "2018-09-30", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=-1")]
    [InlineData("RRULE:FREQ=YEARLY;WKST=SU;INTERVAL=1;BYMONTHDAY=20", "2022-08-15", "FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=20")]
    [InlineData("FREQ=YEARLY;WKST=MO;INTERVAL=1;BYMONTHDAY=16", "2020-07-16", "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=16")]
    [InlineData("FREQ=MONTHLY;COUNT=8;INTERVAL=3", "2018-11-29", "FREQ=MONTHLY;INTERVAL=3;UNTIL=20201129")]
    [InlineData("RRULE:FREQ=MONTHLY;INTERVAL=1", "2020-07-01", "FREQ=MONTHLY")]
    [InlineData("FREQ=MONTHLY;BYDAY=SU,MO,TU,WE,TH,FR,SA;BYSETPOS=-1", "2021-06-30", "FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData("RRULE:FREQ=MONTHLY;COUNT=10;INTERVAL=1;BYDAY=-1FR", "2025-01-31", "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20251031")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1", "2019-12-01", "FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData("FREQ=WEEKLY;UNTIL=20190424T125959Z;INTERVAL=1", "2019-04-03", "FREQ=WEEKLY;UNTIL=20190424")]
    [InlineData("FREQ=WEEKLY;WKST=SU;UNTIL=20230331;INTERVAL=2;BYDAY=TH", "2023-02-02", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20230331")]
    [InlineData("FREQ=YEARLY;WKST=MO;UNTIL=20190328T235959Z", "2018-09-23", "FREQ=YEARLY;UNTIL=20190329")]
    [InlineData("FREQ=WEEKLY;UNTIL=20230819T093000Z", "2023-08-05", "FREQ=WEEKLY;UNTIL=20230819")]
    [InlineData("RRULE:FREQ=MONTHLY;UNTIL=20180819;INTERVAL=12;BYDAY=3MO", "2017-08-21", "FREQ=MONTHLY;INTERVAL=12;BYDAY=3MO;UNTIL=20180819")]
    [InlineData("FREQ=WEEKLY;UNTIL=20250615T000000;BYDAY=MO,WE,TH,SA,SU", "2025-06-01", "FREQ=WEEKLY;BYDAY=MO,WE,TH,SA,SU;UNTIL=20250615")]
    [InlineData("FREQ=WEEKLY;BYDAY=TH;INTERVAL=2;UNTIL=20300401T160534Z", "2023-09-03", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20300401")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20111218T225959Z;BYDAY=TU,TH;WKST=MO", "2011-11-17", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20111218")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;", "2018-11-28", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO", "2016-12-14", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;", "2015-05-18", "FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("FREQ=WEEKLY;BYDAY=FR;INTERVAL=1;COUNT=10;", "2025-01-31", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20250404")]
    [InlineData("FREQ=MONTHLY;INTERVAL=1;BYDAY=1WE;", "2022-04-06", "FREQ=MONTHLY;BYDAY=1WE")]
    [InlineData("FREQ=WEEKLY;INTERVAL=1;WKST=SU;BYDAY=TH,FR", "2022-06-06", "FREQ=WEEKLY;BYDAY=TH,FR")]
    [InlineData("FREQ=WEEKLY;INTERVAL=1;UNTIL=20130509;BYDAY=MO,TU,WE,TH,FR;WKST=SU", "2013-04-16", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20130509")]
    [InlineData("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "2022-10-30", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2004-05-27", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", "2026-02-28", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1")]
    [InlineData("FREQ=MONTHLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "2019-05-01", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1")]
    [InlineData("RRULE:FREQ=MONTHLY;COUNT=12;BYDAY=TH;BYSETPOS=2", "2015-01-08", "FREQ=MONTHLY;BYDAY=2TH;UNTIL=20151210")]
    [InlineData("RRULE:FREQ=MONTHLY;INTERVAL=1;WKST=MO;BYDAY=SU;BYSETPOS=-1", "2020-11-29", "FREQ=MONTHLY;BYDAY=-1SU")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=3,6,9;BYDAY=+2TU", "2023-03-14", "FREQ=YEARLY;BYMONTH=3,6,9;BYDAY=2TU")]
    [InlineData("FREQ=YEARLY;BYMONTH=4,5,6,7,8,9,10;COUNT=6;BYDAY=2SU", "2023-01-01", "FREQ=YEARLY;BYMONTH=4,5,6,7,8,9,10;BYDAY=2SU;UNTIL=20230910")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=11", "2014-11-10", "FREQ=YEARLY;BYMONTH=11")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=3;BYDAY=WE;INTERVAL=1", "2023-10-13", "FREQ=MONTHLY;BYDAY=3WE")]
    [InlineData("FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=14,15", "2024-03-14", "FREQ=MONTHLY;BYMONTHDAY=14,15")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2020-07-06", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")]
    [InlineData("FREQ=MONTHLY;BYDAY=-3TU", "2020-07-14", "FREQ=MONTHLY;BYDAY=-3TU")]
    [InlineData("FREQ=YEARLY;BYDAY=+13FR", "2020-03-27", "FREQ=YEARLY;BYDAY=13FR")]
    [InlineData("FREQ=DAILY;INTERVAL=14", "2024-01-09", "FREQ=WEEKLY;INTERVAL=2")]
    [InlineData("FREQ=YEARLY;UNTIL=20211205T230000Z;INTERVAL=1;BYMONTHDAY=6;BYMONTH=12", "2021-12-06", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6;UNTIL=20211206")]

    // More of the same kinds.
    [InlineData("FREQ=DAILY", "2024-01-09", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU")]
    [InlineData("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=5", "2024-01-09", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20240115")]
    [InlineData("FREQ=DAILY;INTERVAL=7;COUNT=3", "2024-01-09", "FREQ=WEEKLY;UNTIL=20240123")]
    [InlineData("FREQ=DAILY;INTERVAL=21;BYMONTH=2,3", "2024-01-09", "FREQ=WEEKLY;INTERVAL=3;BYMONTH=2,3")]
    [InlineData("FREQ=DAILY;BYMONTHDAY=13;BYDAY=FR", "2024-01-09", "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR")]
    [InlineData("FREQ=WEEKLY;BYDAY=SU,MO,WE;BYSETPOS=1;WKST=SU", "2024-01-07", "FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("FREQ=WEEKLY;BYDAY=SU,MO,WE;BYSETPOS=-1", "2024-01-07", "FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE", "2024-01-10", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE")]
    [InlineData("FREQ=WEEKLY;INTERVAL=3;WKST=SU", "2024-01-07", "FREQ=WEEKLY;INTERVAL=3")]
    [InlineData("FREQ=YEARLY;BYDAY=FR;BYSETPOS=-1", "2024-01-05", "FREQ=YEARLY;BYDAY=-1FR")]
    [InlineData("FREQ=YEARLY;BYMONTH=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2024-12-31", "FREQ=YEARLY;BYMONTH=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")]
    [InlineData("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1,3", "2024-01-02", "FREQ=MONTHLY;BYDAY=1TU,3TU")]
    [InlineData("FREQ=MONTHLY;BYDAY=SA;BYSETPOS=4,6,-4", "2013-09-10", "FREQ=MONTHLY;BYDAY=4SA,-4SA")]
    [InlineData("FREQ=YEARLY;BYDAY=FR;BYSETPOS=53,54", "2024-01-05", "FREQ=YEARLY;BYDAY=53FR")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1", "2024-01-01", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "2024-01-15", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO,3MO;BYSETPOS=-1;INTERVAL=2", "2024-01-15", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO,3MO;BYSETPOS=-1")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,MO,TU,MO", "2024-01-01", "FREQ=WEEKLY;BYDAY=MO,TU")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,3,9;BYMONTHDAY=1,1", "2024-03-01", "FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1")]
    [InlineData("FREQ=WEEKLY;UNTIL=20240131T230000Z", "2024-01-04", "FREQ=WEEKLY;UNTIL=20240201")]
    [InlineData("FREQ=WEEKLY;UNTIL=20240731T220000Z", "2024-07-04", "FREQ=WEEKLY;UNTIL=20240801")]
    [InlineData("FREQ=WEEKLY;UNTIL=20240731T215959Z", "2024-07-04", "FREQ=WEEKLY;UNTIL=20240731")]
    public void What_loses_no_meaning_is_read_with_the_dates_of_the_original(string rule, string start, string written)
    {
        LocalDate first = LocalDatePattern.Iso.Parse(start).Value;
        var years = new DateInterval(first, first.PlusYears(12));

        RecurrenceCadence cadence = RecurrenceCadence.ParseRecurrenceRule(rule, PartialDate.FromDate(first));

        Assert.Equal(written, cadence.ToRecurrenceRule());
        Assert.Equal(Original(rule, years), cadence.DatesIn(years));
        Assert.Equal(cadence.DatesIn(years), RecurrenceCadence.ParseRecurrenceRule(written, cadence.Start).DatesIn(years));
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;WKST=WE;BYDAY=MO,WE,FR", "2025-04-24", "'WE' in 'WKST' gives other days than weeks from Monday")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO", "2025-04-24", "'SU' in 'WKST' gives other days than weeks from Monday")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU", "2025-04-24", "'SU' in 'WKST' gives other days than weeks from Monday")]
    [InlineData(
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TH", null, "it depends on the start, which is not given as one day, whether 'SU' in 'WKST' gives other days than weeks from Monday")]
    [InlineData("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;BYSETPOS=4;WKST=MO", "2024-11-28", "no day meets all parts of the rule (BYMONTH, BYDAY, BYSETPOS)")]
    [InlineData("FREQ=YEARLY;BYMONTH=9", "2017-07-31", "no day meets all parts of the rule (BYMONTH, the start 31 July 2017)")]
    [InlineData("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", "2020-04-10", "no day meets all parts of the rule (INTERVAL, BYMONTHDAY, the start 10 April 2020)")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=3", "2024-01-01", "no day meets all parts of the rule")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1,2;BYSETPOS=3", "2024-01-01", "no day meets all parts of the rule (BYMONTHDAY, BYSETPOS)")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1,2;BYSETPOS=32", "2024-01-01", "the position 32 is neither between 1 and 31 nor between -1 and -31")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6", "2024-01-01", "there is no weekday number 6 in a month: the number is from 1 to 5, or from -1 to -5 from the end")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=1", "2024-01-01", "'BYSETPOS' chooses among days that neither 'BYDAY' nor 'BYMONTHDAY' says")]
    [InlineData("FREQ=WEEKLY;BYSETPOS=1", "2024-01-01", "'BYSETPOS' chooses among days that neither 'BYDAY' nor 'BYMONTHDAY' says")]
    [InlineData("FREQ=WEEKLY;BYMONTH=1;BYDAY=MO,TU;BYSETPOS=1", "2024-01-01", "'BYSETPOS' in a weekly recurrence cannot be read together with 'BYMONTH'")]
    [InlineData(
        "FREQ=YEARLY;BYMONTH=3,9;BYDAY=MO,TU;BYSETPOS=1", "2024-01-01", "'BYSETPOS' in a yearly recurrence can be read only with one month in 'BYMONTH', or with one weekday and no month")]
    [InlineData(
        "FREQ=YEARLY;BYMONTH=3,9;BYDAY=MO;BYSETPOS=1", "2024-01-01", "'BYSETPOS' in a yearly recurrence can be read only with one month in 'BYMONTH', or with one weekday and no month")]
    [InlineData("FREQ=DAILY;BYSETPOS=1;BYDAY=MO", "2024-01-01", "'BYSETPOS' cannot be read the way it is given with 'DAILY'")]
    [InlineData("FREQ=DAILY;BYDAY=1MO", "2024-01-01", "'BYDAY' cannot be read the way it is given with 'DAILY'")]
    [InlineData("FREQ=DAILY;INTERVAL=14;BYDAY=MO", "2024-01-01", "'BYDAY' cannot be read the way it is given with 'DAILY'")]
    [InlineData("FREQ=DAILY;INTERVAL=14;BYMONTHDAY=1", "2024-01-01", "'BYMONTHDAY' cannot be read the way it is given with 'DAILY'")]
    [InlineData("FREQ=DAILY;INTERVAL=10", "2024-01-01", "'DAILY' with 'INTERVAL=10' is neither each day nor whole weeks")]
    [InlineData("FREQ=DAILY;INTERVAL=707", "2024-01-01", "'707' in 'INTERVAL' is not a number from 1 to 100")]
    [InlineData("FREQ=HOURLY", "2024-01-01", "'HOURLY' in 'FREQ' is not DAILY, WEEKLY, MONTHLY or YEARLY")]
    [InlineData("FREQ=WEEKLY;COUNT=3", null, "'COUNT' can be read only with a start that is one day, because the count begins there")]
    [InlineData("FREQ=WEEKLY;COUNT=3", "2024-05", "'COUNT' can be read only with a start that is one day, because the count begins there")]
    [InlineData("FREQ=WEEKLY;COUNT=3;UNTIL=20240101", "2024-01-01", "'COUNT' and 'UNTIL' cannot both be given")]
    [InlineData("FREQ=WEEKLY;COUNT=0", "2024-01-01", "'0' in 'COUNT' is not a number from 1 to 100,000")]
    [InlineData("FREQ=WEEKLY;COUNT=100001", "2024-01-01", "'100001' in 'COUNT' is not a number from 1 to 100,000")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;BYSETPOS=367", "2024-01-01", "'367' in 'BYSETPOS' is not a number from 1 to 366 or from -1 to -366")]
    public void What_would_lose_meaning_is_refused_with_the_part_and_the_reason(string rule, string? start, string why)
    {
        PartialDate? first = start is null ? null : PartialDate.Parse(start);

        Assert.False(RecurrenceCadence.TryParseRecurrenceRule(rule, first, out _, out LocalizedText? reason));

        Assert.StartsWith($"'{rule}' cannot be read as a recurrence: {why}. Allowed: ", reason.En, StringComparison.Ordinal);
    }

    // The last is at the end of the calendar in both.
    [Theory]
    [InlineData("FREQ=WEEKLY;UNTIL=99991231T235959Z", "9999-12-31")]
    [InlineData("FREQ=WEEKLY;UNTIL=99991231T000000Z", "9999-12-31")]
    [InlineData("FREQ=WEEKLY;UNTIL=20161231T235960Z", "2017-01-01")]
    [InlineData("freq=weekly;until=20161231t120000z", "2016-12-31")]
    [InlineData("FREQ=WEEKLY;UNTIL=20161231T235959", "2016-12-31")]
    public void The_time_of_an_end_says_the_day_in_Norway(string rule, string end) =>
        Assert.Equal(PartialDate.Parse(end), RecurrenceCadence.ParseRecurrenceRule(rule, PartialDate.Parse("2015-01-01")).End);

    [Theory]
    [InlineData("20161231T240000Z")]
    [InlineData("20161231T126000Z")]
    [InlineData("20161231T120061Z")]
    [InlineData("20161231T12000Z")]
    [InlineData("20161231T1200000")]
    [InlineData("20161231Z")]
    [InlineData("20161231 120000Z")]
    [InlineData("20161231T12000aZ")]
    [InlineData("20160230T120000Z")]
    [InlineData("T120000Z")]
    public void What_is_no_time_is_no_end(string end)
    {
        Assert.False(RecurrenceCadence.TryParseRecurrenceRule($"FREQ=WEEKLY;UNTIL={end}", null, out _, out LocalizedText? reason));

        Assert.Contains($": '{end}' in 'UNTIL' is not a date such as 20201231, perhaps with a time as in 20201231T225959Z. Allowed: ", reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void More_dates_than_the_calendar_has_are_no_end() =>
        Assert.Null(RecurrenceCadence.ParseRecurrenceRule("FREQ=YEARLY;COUNT=100000", PartialDate.Parse("2015-01-01")).End);

    [Trait("Speed", "slow")]
    [Property(MaxTest = 3000)]
    public void What_is_read_has_the_dates_of_the_original(RuleText rule)
    {
        var years = new DateInterval(rule.Start, rule.Start.PlusYears(5));
        if (RecurrenceCadence.TryParseRecurrenceRule(rule.Text, PartialDate.FromDate(rule.Start), out RecurrenceCadence? cadence, out LocalizedText? reason))
        {
            Assert.Equal(Original(rule.Text, years), cadence.DatesIn(years));
        }
        else
        {
            Assert.DoesNotContain("cannot be read as a recurrence: no day fits", Original(rule.Text, years).Count > 0 ? reason.En : "", StringComparison.Ordinal);
        }
    }

    /// <summary>The meetings begin at midnight in Norway, so that an end with a time can be compared.</summary>
    private static List<LocalDate> Original(string rule, DateInterval interval)
    {
        string text = rule.StartsWith("RRULE:", StringComparison.Ordinal) ? rule["RRULE:".Length..] : rule;
        var start = new CalDateTime(interval.Start.ToDateOnly(), TimeOnly.MinValue, "Europe/Oslo");
        var meeting = new CalendarEvent { Start = start, RecurrenceRule = new RecurrenceRule(text) };
        var dates = new List<LocalDate>();
        try
        {
            dates.AddRange(meeting.GetOccurrences(start, Patience)
                .Select(occurrence => LocalDate.FromDateOnly(occurrence.Period.StartTime.Date))
                .TakeWhile(date => date <= interval.End));
        }
        catch (EvaluationException)
        {
            // There is no more.
        }

        return dates;
    }

    /// <summary>A rule and its start.</summary>
    public sealed record RuleText(string Text, LocalDate Start);

    /// <summary>Rules put together of parts that are each good.</summary>
    public static class Texts
    {
        private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

        /// <summary>Rules of any frequency, mostly with what needs to be said in other words.</summary>
        public static Arbitrary<RuleText> Rule() => Arb.From(
            from frequency in Gen.Elements("DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY")
            from interval in Part("INTERVAL", Gen.Elements("1", "2", "3", "7", "14"))
            from weekdays in Part("BYDAY", Gen.Frequency((3, List(Gen.Elements(Weekdays), 4)), (1, Gen.Constant("MO,TU,WE,TH,FR")), (1, Gen.Constant(string.Join(',', Weekdays)))))
            from monthDays in Gen.Frequency((3, Gen.Constant("")), (1, Part("BYMONTHDAY", List(Gen.Elements("1", "13", "28", "29", "31", "-1", "-2"), 3))))
            from months in Gen.Frequency((3, Gen.Constant("")), (1, Part("BYMONTH", Gen.Elements("1", "2", "6", "11", "2,11", "6,1"))))
            from positions in Part("BYSETPOS", List(Gen.Elements("1", "2", "3", "-1", "-2"), 2))
            from weekStart in Part("WKST", Gen.Elements(Weekdays))
            from start in Gen.Choose(0, 11_000).Select(days => new LocalDate(1995, 1, 1).PlusDays(days))
            from end in Gen.OneOf(
                Gen.Constant(""),
                Part("COUNT", Gen.Choose(1, 30).Select(count => $"{count}")),
                Part("UNTIL", from days in Gen.Choose(0, 1500) from time in Gen.Elements("", "T225959Z", "T090000") select Until(start.PlusDays(days), time)))
            where !IsCutShort(frequency, weekdays, monthDays, end)
            select new RuleText($"FREQ={frequency}{interval}{weekdays}{monthDays}{months}{positions}{weekStart}{end}", start));

        private static string Until(LocalDate day, string time) => $"{LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Format(day)}{time}";

        /// <summary>See <see cref="RecurrenceOracleTests"/>.</summary>
        private static bool IsCutShort(string frequency, string weekdays, string monthDays, string end) =>
            frequency == "YEARLY" && weekdays.Length > 0 && monthDays.Length == 0 && end.StartsWith(";UNTIL", StringComparison.Ordinal);

        private static Gen<string> Part(string name, Gen<string> value) => Gen.OneOf(Gen.Constant(""), value.Select(text => $";{name}={text}"));

        private static Gen<string> List(Gen<string> value, int most) =>
            from count in Gen.Choose(1, most)
            from values in Gen.ArrayOf(value, count)
            select string.Join(',', values);
    }
}
