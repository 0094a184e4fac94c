using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Moteplass.Domain.Testing;

/// <summary>Partial dates and periods.</summary>
internal static class DateGenerators
{
    private const string SimplestYear = "2016";
    private const int YearLength = 4;
    private const int MonthLength = 7;

    private static readonly Gen<LocalDate> Day = Gen.Frequency(
        (24, DayGenerators.LocalDate.Generator),
        (1, Gen.Elements<LocalDate>(new(1, 1, 1), new(1, 1, 2), new(1, 12, 31), new(9999, 1, 1), new(9999, 12, 30), new(9999, 12, 31))));

    private static readonly Gen<PartialDate?> NoDate = Gen.Constant<PartialDate?>(null);

    /// <summary>Partial dates of every precision, exact and approximate, the ends of time among them.</summary>
    public static Arbitrary<PartialDate> PartialDate { get; } = Arb.From(
        from day in Day
        from precision in Gen.Elements(DatePrecision.Year, DatePrecision.Season, DatePrecision.Month, DatePrecision.Day)
        from season in Gen.Elements(Season.Spring, Season.Summer, Season.Autumn, Season.Winter)
        from isApproximate in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        let date = precision switch
        {
            DatePrecision.Year => Domain.PartialDate.FromYear(day.Year),
            DatePrecision.Season => Domain.PartialDate.FromSeason(day.Year, season),
            DatePrecision.Month => Domain.PartialDate.FromMonth(day.Year, day.Month),
            DatePrecision.Day => Domain.PartialDate.FromDate(day),
            _ => throw new UnreachableException(),
        }
        select isApproximate ? date.Approximately() : date,
        ShrinkDate);

    /// <summary>Periods whose ends are dates, open or unknown, and never the wrong way round.</summary>
    public static Arbitrary<ValidityPeriod> ValidityPeriod { get; } = Arb.From(
        from one in End()
        from other in End()
        from isStartOpen in Gen.Elements(true, false)
        from isEndOpen in Gen.Elements(true, false)
        select Between(one, other, isStartOpen, isEndOpen),
        ShrinkPeriod);

    /// <summary>The period between two dates, the earlier first; only an end without a date can be open.</summary>
    public static ValidityPeriod Between(PartialDate? one, PartialDate? other, bool isStartOpen, bool isEndOpen)
    {
        (PartialDate? start, PartialDate? end) = IsBackwards(one, other) ? (other, one) : (one, other);
        return new(start, end, start is null && isStartOpen, end is null && isEndOpen);
    }

    private static bool IsBackwards(PartialDate? start, PartialDate? end) => start?.Earliest > end?.Latest;

    private static Gen<PartialDate?> End() =>
        Gen.Frequency((3, PartialDate.Generator.Select(date => (PartialDate?)date)), (1, NoDate));

    // By the text: the year 2016, without the month, without the day, without ~, and the same date in 2016, which has every day of the year.
    private static IEnumerable<PartialDate> ShrinkDate(PartialDate date)
    {
        string text = date.ToString();
        string exact = text.TrimEnd('~');
        string tilde = text[exact.Length..];
        string month = exact[..Math.Min(MonthLength, exact.Length)];
        string[] smaller = [SimplestYear, SimplestYear + tilde, exact[..YearLength] + tilde, month + tilde, exact, SimplestYear + text[YearLength..]];
        return smaller.Where(each => each != text).Distinct().Select(Domain.PartialDate.Parse);
    }

    private static IEnumerable<ValidityPeriod> ShrinkPeriod(ValidityPeriod period)
    {
        IEnumerable<ValidityPeriod> starts =
            from start in ShrinkEnd(period.Start, period.IsStartOpen)
            where !IsBackwards(start, period.End)
            select new ValidityPeriod(start, period.End, false, period.IsEndOpen);
        IEnumerable<ValidityPeriod> ends =
            from end in ShrinkEnd(period.End, period.IsEndOpen)
            where !IsBackwards(period.Start, end)
            select new ValidityPeriod(period.Start, end, period.IsStartOpen);
        return period == default ? [] : starts.Concat(ends).Prepend(default).Distinct();
    }

    private static IEnumerable<PartialDate?> ShrinkEnd(PartialDate? date, bool isOpen) =>
        date is { } stated ? ShrinkDate(stated).Select(smaller => (PartialDate?)smaller).Prepend(null) : isOpen ? [null] : [];
}
