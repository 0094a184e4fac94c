using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Moteplass.Domain.Testing;

/// <summary>Days, partial dates and periods.</summary>
internal static class DateGenerators
{
    private static readonly LocalDate Simplest = new(2016, 1, 1);

    private static readonly Gen<LocalDate> Usual =
        from year in Gen.Choose(1900, 2100)
        from day in Gen.Choose(1, 366)
        select new LocalDate(year, 1, 1).PlusDays(Math.Min(day, NodaTime.CalendarSystem.Iso.GetDaysInYear(year)) - 1);

    private static readonly Gen<LocalDate> LeapDay =
        Gen.Elements(1904, 1996, 2000, 2016, 2020, 2096).Select(year => new LocalDate(year, 2, 29));

    private static readonly Gen<LocalDate> Extreme = Gen.Elements(
        new LocalDate(1, 1, 1), new LocalDate(1, 1, 2), new LocalDate(1, 12, 31), new LocalDate(9999, 1, 1), new LocalDate(9999, 12, 30), new LocalDate(9999, 12, 31));

    private static readonly Gen<PartialDate?> NoDate = Gen.Constant<PartialDate?>(null);

    /// <summary>Days from 1900 to 2100, leap days among them, and now and then the first and last that a partial date knows.</summary>
    public static Arbitrary<LocalDate> LocalDate { get; } = Arb.From(Gen.Frequency((20, Usual), (2, LeapDay), (1, Extreme)), ShrinkDay);

    /// <summary>Partial dates of every precision, exact and approximate.</summary>
    public static Arbitrary<PartialDate> PartialDate { get; } = Arb.From(
        from day in LocalDate.Generator
        from precision in Gen.Elements(DatePrecision.Year, DatePrecision.Season, DatePrecision.Month, DatePrecision.Day)
        from season in Gen.Elements(Season.Spring, Season.Summer, Season.Autumn, Season.Winter)
        from isApproximate in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        let date = precision switch
        {
            DatePrecision.Year => Domain.PartialDate.FromYear(day.Year),
            DatePrecision.Season => Domain.PartialDate.FromSeason(day.Year, season),
            DatePrecision.Month => Domain.PartialDate.FromMonth(day.Year, day.Month),
            _ => Domain.PartialDate.FromDate(day),
        }
        select isApproximate ? date.Approximately() : date,
        ShrinkDate);

    /// <summary>Periods of which each end is a date, open or unknown, and which are never backwards.</summary>
    public static Arbitrary<ValidityPeriod> ValidityPeriod { get; } = Arb.From(
        from one in End()
        from other in End()
        from isStartOpen in Gen.Elements(true, false)
        from isEndOpen in Gen.Elements(true, false)
        let isBackwards = one?.Earliest > other?.Latest
        let start = isBackwards ? other : one
        let end = isBackwards ? one : other
        select new ValidityPeriod(start, end, start is null && isStartOpen, end is null && isEndOpen),
        ShrinkPeriod);

    private static Gen<PartialDate?> End() =>
        Gen.Frequency((3, PartialDate.Generator.Select(date => (PartialDate?)date)), (1, NoDate));

    private static IEnumerable<LocalDate> ShrinkDay(LocalDate day)
    {
        if (day == Simplest)
        {
            yield break;
        }

        yield return Simplest;
        if (day.Day > 1)
        {
            yield return new LocalDate(day.Year, day.Month, 1);
        }

        if (day.Month > 1)
        {
            yield return new LocalDate(day.Year, 1, 1);
        }
    }

    private static IEnumerable<PartialDate> ShrinkDate(PartialDate date)
    {
        if (date.IsApproximate)
        {
            yield return Exactly(date);
        }
        else if (date.Precision != DatePrecision.Year)
        {
            yield return Domain.PartialDate.FromYear(date.Year);
        }
        else if (date.Year != Simplest.Year)
        {
            yield return Domain.PartialDate.FromYear(Simplest.Year);
        }
    }

    private static PartialDate Exactly(PartialDate date) => Domain.PartialDate.Parse(date.ToString().TrimEnd('~'));

    private static IEnumerable<ValidityPeriod> ShrinkPeriod(ValidityPeriod period)
    {
        if (period == default)
        {
            yield break;
        }

        yield return default;
        if (period.Start is { } start && !period.IsEndOpen && period.End is { })
        {
            yield return new ValidityPeriod(start, null);
        }

        if (period.End is { } end && !period.IsStartOpen && period.Start is { })
        {
            yield return new ValidityPeriod(null, end);
        }
    }
}
