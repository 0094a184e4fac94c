using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Moteplass.Domain.Testing;

/// <summary>Exact days and times, and what is made of them.</summary>
internal static class DayGenerators
{
    private const int MinutesInADay = 1_440;
    private const int MostBlackouts = 5;

    private static readonly LocalDate Simplest = new(2016, 1, 1);
    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2199, 12, 31);

    private static readonly Gen<LocalDate> LeapDay = Gen.Elements(1904, 1996, 2000, 2016, 2020, 2096).Select(year => new LocalDate(year, 2, 29));

    /// <summary>Days of the years that a calendar knows, leap days and the first and last among them.</summary>
    public static Arbitrary<LocalDate> LocalDate { get; } = Arb.From(
        Gen.Frequency(
            (20, Gen.Choose(0, Period.DaysBetween(First, Last)).Select(First.PlusDays)),
            (2, LeapDay),
            (1, Gen.Elements(First, Last))),
        ShrinkDay);

    /// <summary>Intervals of one day, up to a year and of decades.</summary>
    public static Arbitrary<DateInterval> DateInterval { get; } = Arb.From(
        from start in LocalDate.Generator
        from days in Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 365), Gen.Choose(366, 15_000))
        select new DateInterval(start, NodaTime.LocalDate.Min(start.PlusDays(days), Last)),
        ShrinkInterval);

    /// <summary>Instants of these years, at whole minutes.</summary>
    public static Arbitrary<Instant> Instant { get; } = Arb.From(
        from day in Gen.Choose(0, Period.DaysBetween(First, Last))
        from minute in Gen.Choose(0, MinutesInADay - 1)
        select First.PlusDays(day).AtMidnight().PlusMinutes(minute).InUtc().ToInstant());

    /// <summary>From a minute to a day.</summary>
    public static Arbitrary<Duration> Duration { get; } = Arb.From(Gen.Choose(1, MinutesInADay).Select(minutes => NodaTime.Duration.FromMinutes(minutes)));

    /// <summary>Times of day, in whole minutes.</summary>
    public static Arbitrary<LocalTime> LocalTime { get; } = Arb.From(
        Gen.Choose(0, MinutesInADay - 1).Select(NodaTime.LocalTime.FromMinutesSinceMidnight),
        time => ScalarGenerators.ShrinkNumber((time.Hour * 60) + time.Minute).Select(NodaTime.LocalTime.FromMinutesSinceMidnight));

    /// <summary>Calendars with up to five blackouts.</summary>
    public static Arbitrary<MeetingCalendar> MeetingCalendar { get; } = Arb.From(
        ListGenerators.ValueList(DateInterval.Generator, 0, MostBlackouts).Select(With),
        calendar => ListGenerators.Shrink(calendar.Blackouts, ShrinkInterval).Select(With));

    private static MeetingCalendar With(ValueList<DateInterval> blackouts) => Domain.MeetingCalendar.Norwegian.PlusBlackouts(blackouts);

    private static IEnumerable<LocalDate> ShrinkDay(LocalDate day)
    {
        // 2016 has a leap day, so every day has its like there.
        LocalDate[] smaller = [Simplest, new(Simplest.Year, day.Month, day.Day), new(day.Year, 1, 1), new(day.Year, day.Month, 1)];
        return smaller.Where(each => each != day).Distinct();
    }

    private static IEnumerable<DateInterval> ShrinkInterval(DateInterval interval) => interval.Length > 1
        ? ScalarGenerators.ShrinkNumber(interval.Length, 1).Select(days => new DateInterval(interval.Start, interval.Start.PlusDays(days - 1)))
        : ShrinkDay(interval.Start).Select(day => new DateInterval(day, day));
}
