using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;

namespace Moteplass.Domain.Tests.Meetings;

/// <summary>The dates of generated recurrences, beside those that Ical.Net gives for the same rule and start.</summary>
[Properties(Arbitrary = [typeof(Generators)], QuietOnSuccess = true)]
public sealed class RecurrenceOracleTests
{
    /// <summary>Enough for what comes least often, and not so many that a rule without dates takes long.</summary>
    private static readonly EvaluationOptions Patience = new() { MaxUnmatchedIncrementsLimit = 500 };

    [Property(MaxTest = 500)]
    public void Dates_are_those_of_Ical_Net(RecurrenceCadence cadence, Look look)
    {
        DateInterval interval = look.From(cadence.Start!.Value.ExactDate!.Value);

        ValueList<LocalDate>? dates = cadence.DatesIn(interval);

        Assert.Equal(cadence.Contradiction is null, dates is not null);
        Assert.Equal(Oracle(cadence, interval), dates ?? []);
    }

    [Trait("Speed", "slow")]
    [Property(MaxTest = 4000)]
    public void Dates_of_rules_that_come_seldom_are_those_of_Ical_Net(RecurrenceCadence cadence, Look look) => Dates_are_those_of_Ical_Net(cadence, look);

    /// <summary>
    /// RFC 5545, section 3.3.10: UNTIL bounds the rule in an inclusive manner. Ical.Net 5.2.4 compares it with the anniversary of the start
    /// before it looks for weekdays in the year: UNTIL in January loses the January of a start in December, and UNTIL on the 9th of a month that
    /// the rule names loses that month of a start on the 31st. When this test fails, it does so no longer, and <see cref="IsCutShort"/> can go.
    /// </summary>
    [Fact]
    public void Ical_Net_loses_the_last_year_where_the_end_is_earlier_in_the_year_than_the_start()
    {
        RecurrenceCadence cadence = RecurrenceCadence.ParseRecurrenceRule("FREQ=YEARLY;BYDAY=1SU;UNTIL=20040128", PartialDate.Parse("1996-12-14"));
        var interval = new DateInterval(new LocalDate(2003, 1, 1), new LocalDate(2004, 12, 31));

        Assert.True(IsCutShort(cadence));
        Assert.Equal([new LocalDate(2003, 1, 5)], Evaluated(cadence, interval));
        Assert.Equal([new LocalDate(2003, 1, 5), new LocalDate(2004, 1, 4)], cadence.DatesIn(interval));
    }

    [Fact]
    public void Ical_Net_loses_a_month_that_the_rule_names_where_the_end_is_earlier_in_the_month_than_the_start()
    {
        RecurrenceCadence cadence = RecurrenceCadence.ParseRecurrenceRule("FREQ=YEARLY;BYMONTH=5;BYDAY=-5TH;UNTIL=20250509", PartialDate.Parse("2020-01-31"));
        var interval = new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));

        Assert.True(IsCutShort(cadence));
        Assert.Empty(Evaluated(cadence, interval));
        Assert.Equal([new LocalDate(2025, 5, 1)], cadence.DatesIn(interval));
        Assert.Equal([new LocalDate(2025, 5, 1)], Oracle(cadence, interval));
    }

    /// <summary>RFC 5545, section 3.8.5.3, leaves open what a start beside its own rule means; neither we nor Ical.Net count it.</summary>
    [Fact]
    public void A_start_beside_its_rule_is_no_date_for_Ical_Net_either()
    {
        RecurrenceCadence cadence = RecurrenceCadence.ParseRecurrenceRule("FREQ=MONTHLY;BYDAY=1MO", PartialDate.Parse("2020-01-15"));
        var interval = new DateInterval(new LocalDate(2020, 1, 1), new LocalDate(2020, 2, 29));

        Assert.Equal([new LocalDate(2020, 2, 3)], Evaluated(cadence, interval));
        Assert.Equal([new LocalDate(2020, 2, 3)], cadence.DatesIn(interval));
    }

    [Property(MaxTest = 2000)]
    public void A_part_of_an_interval_has_the_dates_of_the_whole_that_lie_in_it(RecurrenceCadence cadence, Look look, byte before, byte after)
    {
        DateInterval part = look.From(cadence.Start!.Value.ExactDate!.Value);
        var whole = new DateInterval(part.Start.PlusDays(-before), part.End.PlusDays(after));

        Assert.Equal(cadence.DatesIn(whole)?.Where(part.Contains), cadence.DatesIn(part));
    }

    [Property(MaxTest = 2000)]
    public void Without_a_start_there_are_the_dates_of_any_early_start(RecurrenceCadence cadence, Look look)
    {
        DateInterval interval = look.From(cadence.Start!.Value.ExactDate!.Value);
        RecurrenceCadence without = cadence with { Start = null, Every = null, End = null };
        RecurrenceCadence early = without with { Start = PartialDate.FromDate(interval.Start.PlusDays(-1)) };

        Assert.True(without.DatesIn(interval) is not { } dates || dates == early.DatesIn(interval));
    }

    private static List<LocalDate> Oracle(RecurrenceCadence cadence, DateInterval interval) => IsCutShort(cadence)
        ? [.. Evaluated(cadence with { End = null }, interval).Where(date => date <= cadence.End!.Value.ExactDate)]
        : Evaluated(cadence, interval);

    private static bool IsCutShort(RecurrenceCadence cadence) =>
        cadence is { Repeats: RecurrencePattern.Yearly, Weekdays.IsEmpty: false, MonthDays.IsEmpty: true, Start: { } start, End: { } end }
        && ((end.Month, end.Day).CompareTo((start.Month, start.Day)) < 0 || (!cadence.Months.IsEmpty && end.Day < start.Day));

    /// <summary>The rule is put together here anew, so that the text of ours is not trusted.</summary>
    private static List<LocalDate> Evaluated(RecurrenceCadence cadence, DateInterval interval)
    {
        var rule = new RecurrenceRule
        {
            Frequency = Enum.Parse<Ical.Net.FrequencyType>(cadence.Repeats.ToString()),
            Interval = cadence.Every ?? 1,
            ByMonth = [.. cadence.Months],
            ByMonthDay = [.. cadence.MonthDays],
            BySetPosition = [.. cadence.Positions],
            ByDay = [.. cadence.Weekdays.Select(day => new WeekDay { DayOfWeek = (DayOfWeek)((int)day.Weekday % 7), Offset = day.Nth })],
            FirstDayOfWeek = DayOfWeek.Monday,
            Until = cadence.End is { } end ? new CalDateTime(end.Latest.ToDateOnly()) : null,
        };
        var start = new CalDateTime(cadence.Start!.Value.Latest.ToDateOnly());
        var meeting = new CalendarEvent { Start = start, RecurrenceRule = rule };
        var dates = new List<LocalDate>();
        try
        {
            dates.AddRange(meeting.GetOccurrences(new CalDateTime(interval.Start.ToDateOnly()), Patience)
                .Select(occurrence => LocalDate.FromDateOnly(occurrence.Period.StartTime.Date))
                .TakeWhile(date => date <= interval.End));
        }
        catch (EvaluationException)
        {
            // There is no more.
        }

        return dates;
    }

    /// <summary>Days to look at, counted from the start of a recurrence.</summary>
    public sealed record Look(int Offset, int Length)
    {
        internal DateInterval From(LocalDate start) => new(start.PlusDays(Offset), start.PlusDays(Offset + Length));
    }

    /// <summary>Recurrences with a start, and what to look at.</summary>
    public static class Generators
    {
        private static readonly Gen<LocalDate> AnyDay = Gen.Choose(0, 11_000).Select(days => new LocalDate(1995, 1, 1).PlusDays(days));

        private static readonly Gen<LocalDate> Edge = Gen.Elements(
            new LocalDate(2016, 2, 29),
            new LocalDate(2000, 2, 29),
            new LocalDate(2020, 1, 31),
            new LocalDate(2015, 8, 31),
            new LocalDate(2020, 10, 30),
            new LocalDate(2018, 12, 30),
            new LocalDate(2019, 12, 31),
            new LocalDate(2021, 1, 1));

        /// <summary>From before the start to some 16 years after it, from one day to some four years.</summary>
        public static Arbitrary<Look> Look() => Arb.From(
            from offset in Gen.Choose(-400, 6000)
            from length in Gen.Frequency((1, Gen.Choose(0, 40)), (3, Gen.Choose(0, 1500)))
            select new Look(offset, length));

        /// <summary>Recurrences of which every number is in its range.</summary>
        public static Arbitrary<RecurrenceCadence> Cadence() => Arb.From(
            from pattern in Gen.Elements(Enum.GetValues<RecurrencePattern>())
            from every in Gen.Frequency((2, Gen.Constant<int?>(null)), (2, Gen.Elements<int?>(1, 2, 3, 4, 5, 6, 7, 12, 13)))
            from months in Some(Gen.Choose(1, 12))
            from monthDays in pattern == RecurrencePattern.Weekly ? Gen.Constant<ValueList<int>>([]) : Some(MonthDay)
            from weekdays in Some(Weekday(pattern == RecurrencePattern.Weekly ? 0 : pattern == RecurrencePattern.Monthly || !months.IsEmpty ? 5 : 53))
            from positions in CountsInAMonth(pattern, months) && !(weekdays.IsEmpty && monthDays.IsEmpty) ? Some(Position) : Gen.Constant<ValueList<int>>([])
            from start in Gen.Frequency((2, AnyDay), (1, Edge))
            from end in Gen.Frequency((5, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 3000).Select(days => (int?)days)))
            select new RecurrenceCadence
            {
                Repeats = pattern,
                Every = every,
                Months = months,
                MonthDays = monthDays,
                Weekdays = weekdays,
                Positions = positions,
                Start = PartialDate.FromDate(start),
                End = end is { } days ? PartialDate.FromDate(start.PlusDays(days)) : null,
            },
            Shrink);

        private static bool CountsInAMonth(RecurrencePattern pattern, ValueList<int> months) =>
            pattern == RecurrencePattern.Monthly || (pattern == RecurrencePattern.Yearly && months.Count == 1);

        private static Gen<int> Position => Gen.OneOf(Gen.Choose(1, 6), Gen.Choose(-6, -1));

        private static Gen<int> MonthDay =>
            from day in Gen.OneOf(Gen.Choose(1, 31), Gen.Elements(1, 28, 29, 30, 31))
            from sign in Gen.Elements(1, -1)
            select sign * day;

        private static Gen<RecurrenceDay> Weekday(int most) =>
            from weekday in Gen.Elements(Enum.GetValues<Weekday>())
            from nth in Gen.OneOf(Gen.Constant(0), Gen.Choose(-most, most), Gen.Elements(-most, -1, Math.Min(1, most), most))
            select new RecurrenceDay { Weekday = weekday, Nth = nth == 0 || most == 0 ? null : nth };

        private static Gen<ValueList<T>> Some<T>(Gen<T> element)
            where T : notnull =>
            from count in Gen.Elements(0, 0, 1, 1, 2, 3)
            from elements in Gen.ArrayOf(element, count)
            select ValueList.Create<T>([.. elements.Distinct()]);

        private static IEnumerable<RecurrenceCadence> Shrink(RecurrenceCadence cadence)
        {
            RecurrenceCadence[] simpler =
            [
                cadence with { Every = null },
                cadence with { Positions = [] },
                cadence with { End = null },
                .. Without(cadence.Months).Select(months => cadence with { Months = months }),
                .. Without(cadence.MonthDays).Select(days => cadence with { MonthDays = days }),
                .. Without(cadence.Weekdays).Select(days => cadence with { Weekdays = days }),
            ];
            return simpler.Where(each => each != cadence && RecurrenceContradiction.Of(each) is null);
        }

        private static IEnumerable<ValueList<T>> Without<T>(ValueList<T> list)
            where T : notnull => Enumerable.Range(0, list.Count).Select(index => list.Where((_, i) => i != index).ToValueList());
    }
}
