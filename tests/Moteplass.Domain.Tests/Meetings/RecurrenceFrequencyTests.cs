using FsCheck.Xunit;
using NodaTime;

namespace Moteplass.Domain.Tests.Meetings;

/// <summary>A frequency is given where the dates are so far apart, and nowhere else.</summary>
[Properties(Arbitrary = [typeof(RecurrenceOracleTests.Generators)], QuietOnSuccess = true)]
public sealed class RecurrenceFrequencyTests
{
    // The days that months do not have.
    [Theory]
    [InlineData("FREQ=MONTHLY;INTERVAL=6", "2015-12-31", null)] // June has no 31st.
    [InlineData("FREQ=MONTHLY;INTERVAL=6", "2015-07-31", "P6M")] // January has one.
    [InlineData("FREQ=MONTHLY;INTERVAL=12", "2015-12-31", "P1Y")]
    [InlineData("FREQ=MONTHLY;INTERVAL=12", "2016-02-29", null)]
    [InlineData("FREQ=MONTHLY;INTERVAL=5", "2015-01-31", null)]
    [InlineData("FREQ=MONTHLY", "2020-01-28", "P1M")]
    [InlineData("FREQ=MONTHLY", "2020-01-29", null)]
    [InlineData("FREQ=MONTHLY", "2020-01-30", null)]
    [InlineData("FREQ=MONTHLY", "2020-01-31", null)]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-31", "2020-01-01", null)]
    [InlineData("FREQ=MONTHLY;INTERVAL=13", "2020-01-28", "P13M")]
    [InlineData("FREQ=MONTHLY;INTERVAL=13", "2020-01-29", null)]
    [InlineData("FREQ=MONTHLY;INTERVAL=24", "2020-04-30", "P2Y")]
    [InlineData("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31", null, "P1Y")]
    [InlineData("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30", null, "P1Y")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", null, null)]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-29", null, null)]
    [InlineData("FREQ=YEARLY;INTERVAL=4", "2016-02-29", null)] // 2100 is no leap year.
    [InlineData("FREQ=YEARLY;INTERVAL=4;UNTIL=20990101", "2016-02-29", "P4Y")]
    [InlineData("FREQ=YEARLY;INTERVAL=2;UNTIL=20990101", "2016-02-29", null)] // 2018 is passed over.
    [InlineData("FREQ=MONTHLY;UNTIL=20240131", "2023-03-29", "P1M")]
    [InlineData("FREQ=MONTHLY;UNTIL=20230331", "2022-12-29", null)]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31,-1", null, "P1M")] // The 31st is the last day.
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=28,29", null, null)]

    // Weeks are of seven days, whatever the start.
    [InlineData("FREQ=WEEKLY", "2024-02-29", "P1W")]
    [InlineData("FREQ=WEEKLY;INTERVAL=3", "2024-02-29", "P3W")]
    [InlineData("FREQ=WEEKLY", "2024-05", "P1W")]
    [InlineData("FREQ=WEEKLY", null, null)]
    [InlineData("FREQ=WEEKLY;INTERVAL=100;BYDAY=SU", "2024-05", "P100W")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TH", null, null)]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", null, null)]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", null, "P1D")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR,SA,SU", "2024-05-01", null)]
    [InlineData("FREQ=WEEKLY;BYDAY=TU;BYMONTH=3", null, null)]
    [InlineData("FREQ=WEEKLY;BYDAY=TU;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12", null, "P1W")]
    [InlineData("FREQ=WEEKLY;BYMONTH=3;UNTIL=20240401", "2024-03-01", "P1W")]

    // One word for what other parts say.
    [InlineData("FREQ=MONTHLY;BYDAY=TH", null, "P1W")]
    [InlineData("FREQ=YEARLY;BYDAY=TH", null, "P1W")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", null, "P1D")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO", null, "P1M")]
    [InlineData("FREQ=MONTHLY;BYDAY=5MO", null, null)]
    [InlineData("FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=8,9,10,11,12,13,14", null, "P1M")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", null, "P1M")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1", null, null)]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=9", null, null)]
    [InlineData("FREQ=MONTHLY;BYMONTH=3;BYMONTHDAY=1", null, "P1Y")]
    [InlineData("FREQ=MONTHLY;BYMONTH=3,9;BYMONTHDAY=1", null, "P6M")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,9;BYDAY=1MO", null, "P6M")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=-1TH", null, "P3M")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,10;BYDAY=1MO", null, null)]
    [InlineData("FREQ=YEARLY;INTERVAL=2;BYMONTH=3,9;BYDAY=1MO", "2020-01-01", null)]
    [InlineData("FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=31", null, "P1Y")]
    [InlineData("FREQ=YEARLY;BYDAY=13FR", null, "P1Y")] // In March or April.
    [InlineData("FREQ=YEARLY;BYDAY=53FR", null, null)]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=15", "2020-03-01", "P1Y")]

    // What depends on a start that is not known.
    [InlineData("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15", null, "P2M")]
    [InlineData("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31", null, null)]
    [InlineData("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", null, "P1Y")] // There is a 31st, or no date at all.
    [InlineData("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1;BYMONTH=1,3,5,7,9,11", null, "P2M")]
    [InlineData("FREQ=MONTHLY;INTERVAL=4;BYMONTHDAY=1;BYMONTH=1,3,5,7", null, null)]
    [InlineData("FREQ=YEARLY", "2020-05", "P1Y")]
    [InlineData("FREQ=YEARLY", "2020", null)]
    [InlineData("FREQ=YEARLY", "2021", "P1Y")]
    [InlineData("FREQ=MONTHLY", "2021-05", null)]
    [InlineData("FREQ=YEARLY", null, null)]
    public void A_frequency_says_how_far_apart_the_dates_are(string rule, string? start, string? expected) =>
        Assert.Equal(expected, Read(rule, start).ToFrequency()?.ToString());

    [Fact]
    public void What_contradicts_itself_has_none()
    {
        RecurrenceCadence weekly = Read("FREQ=WEEKLY;BYDAY=MO", null);

        Assert.All([0, -1, 101, 1000, int.MinValue, int.MaxValue], every => Assert.Null((weekly with { Every = every }).ToFrequency()));
        Assert.Null((weekly with { MonthDays = [1] }).ToFrequency());
        Assert.Null((weekly with { Repeats = (RecurrencePattern)7 }).ToFrequency());
    }

    [Fact]
    public void At_the_end_of_the_calendar_two_dates_are_enough_and_one_is_not()
    {
        Assert.Equal("P1M", Read("FREQ=MONTHLY", "9999-11-28").ToFrequency().ToString());
        Assert.Null(Read("FREQ=YEARLY", "9999-12-31").ToFrequency());
    }

    [Property(MaxTest = 4000)]
    public void Dates_are_exactly_as_far_apart_as_the_frequency_says_and_without_one_they_are_not_regular(RecurrenceCadence cadence)
    {
        ValueList<LocalDate> few = Dates(cadence, 30);
        if (cadence.ToFrequency() is { } frequency)
        {
            Assert.True(cadence.End is not null || Dates(cadence, 200).Count > 1);
            Assert.All(few.Zip(few.Skip(1)), pair => Assert.True(IsApart(frequency, pair.First, pair.Second), $"{frequency} {pair}"));
        }
        else if (IsRegular(cadence, few) && !IsPassedOver(cadence, few))
        {
            ValueList<LocalDate> many = Dates(cadence, 900);
            Assert.True(many.Count < 3 || !IsRegular(cadence, many) || IsPassedOver(cadence, many), $"{many.Count} dates, such as {string.Join(' ', many.Take(3))}");
        }
    }

    private static RecurrenceCadence Read(string rule, string? start) =>
        RecurrenceCadence.ParseRecurrenceRule(rule, start is null ? null : PartialDate.Parse(start));

    private static ValueList<LocalDate> Dates(RecurrenceCadence cadence, int years)
    {
        LocalDate start = cadence.Start!.Value.ExactDate!.Value;
        return cadence.DatesIn(new DateInterval(start, start.PlusYears(years))) ?? [];
    }

    private static bool IsApart(Frequency frequency, LocalDate one, LocalDate next) => frequency.Amount == frequency.Unit switch
    {
        FrequencyUnit.Days => Period.DaysBetween(one, next),
        FrequencyUnit.Weeks => Period.DaysBetween(one, next) / 7.0,
        FrequencyUnit.Months => Months(next) - Months(one),
        _ => next.Year - one.Year,
    };

    private static bool IsRegular(RecurrenceCadence cadence, ValueList<LocalDate> dates) =>
        IsSame(dates, (one, next) => Period.DaysBetween(one, next))
        || (cadence.Repeats != RecurrencePattern.Weekly
            && (IsSame(dates, (one, next) => Months(next) - Months(one)) || IsSame(dates, (one, next) => next.Year - one.Year)));

    private static bool IsSame(ValueList<LocalDate> dates, Func<LocalDate, LocalDate, int> gap) =>
        dates.Zip(dates.Skip(1)).Select(pair => gap(pair.First, pair.Second)).Distinct().ToArray() is [] or [> 0];

    /// <summary>Whether the pattern comes, between the first and the last date, to a month or a year without one.</summary>
    private static bool IsPassedOver(RecurrenceCadence cadence, ValueList<LocalDate> dates)
    {
        if (dates.IsEmpty || cadence.Repeats == RecurrencePattern.Weekly)
        {
            return false;
        }

        int every = cadence.Every ?? 1;
        if (cadence.Repeats == RecurrencePattern.Yearly)
        {
            HashSet<int> years = [.. dates.Select(date => date.Year)];
            return Enumerable.Range(dates[0].Year, dates[^1].Year - dates[0].Year).Any(year => (year - dates[0].Year) % every == 0 && !years.Contains(year));
        }

        HashSet<int> months = [.. dates.Select(Months)];
        return Enumerable.Range(Months(dates[0]), Months(dates[^1]) - Months(dates[0])).Any(month =>
            (month - Months(dates[0])) % every == 0
            && (cadence.Months.IsEmpty || cadence.Months.Contains((month % 12) + 1))
            && !months.Contains(month));
    }

    private static int Months(LocalDate date) => (date.Year * 12) + date.Month - 1;
}
