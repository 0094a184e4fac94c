using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Moteplass.Domain;

/// <summary>A date as far as it is stated: a year, a season, a month or a day, each perhaps approximate (ufullstendig dato).</summary>
/// <remarks>
/// <para>The text is a subset of the Extended Date/Time Format (EDTF, ISO 8601-2:2019) level 1: <c>2016</c>, <c>2016-05</c>, <c>2015-23</c>,
/// <c>2016-05-13</c>, each with <c>~</c> after where it is approximate. <c>?</c> and <c>%</c> are refused. Years are 0001 to 9999, in the ISO calendar.</para>
/// <para>The date is one day, unknown where the precision is coarser, from <see cref="Earliest"/> to <see cref="Latest"/>.
/// <c>~</c> widens these by one unit of the precision each way: a year, a month, a day, or to the ends of the neighbouring seasons;
/// never beyond the days from 0001-01-01 (or 0000-12-01, where winter 0001 begins) to 9999-12-31.</para>
/// <para>Equality: by precision, what is stated, and <c>~</c>. Ordering: a coarse date after the finer ones within it,
/// by the last day of what is stated, then by the first with the later first; of two that state the same, the exact before the approximate.
/// Default: the year 0001. Thread safety: immutable.</para>
/// </remarks>
/// <example><code>PartialDate.Parse("2016-24").Earliest // 1 December 2015</code></example>
[SuppressMessage("Design", "CA1036", Justification = "Which of two is the less cannot be told of all; the order is for sorting alone.")]
public readonly partial struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>
{
    private const int LastYear = 9999;
    private const int MonthsInYear = 12;

    // Bits: the years after 0001 | the month or season, 5 bits | the day, 5 bits | ~, 1 bit. What is not stated is 0.
    private readonly int _packed;

    private PartialDate(int year, int unit = 0, int day = 0, bool isApproximate = false) =>
        _packed = ((year - 1) << 11) | (unit << 6) | (day << 1) | (isApproximate ? 1 : 0);

    /// <summary>How much is stated.</summary>
    public DatePrecision Precision =>
        Unit == 0 ? DatePrecision.Year
        : Unit > MonthsInYear ? DatePrecision.Season
        : DayNumber == 0 ? DatePrecision.Month
        : DatePrecision.Day;

    /// <summary>The year, 1 to 9999. A winter belongs to the year in which it ends.</summary>
    public int Year => (_packed >> 11) + 1;

    /// <summary>The season, or null where none is stated.</summary>
    public Season? Season => Precision == DatePrecision.Season ? (Season)Unit : null;

    /// <summary>The month, 1 to 12, or null where none is stated.</summary>
    public int? Month => Precision >= DatePrecision.Month ? Unit : null;

    /// <summary>The day of the month, or null where none is stated.</summary>
    public int? Day => Precision == DatePrecision.Day ? DayNumber : null;

    /// <summary>Whether it is approximate, written with <c>~</c>.</summary>
    public bool IsApproximate => (_packed & 1) != 0;

    /// <summary>The one day that it definitely is, or null where it is coarser than a day or approximate.</summary>
    public LocalDate? ExactDate => Precision == DatePrecision.Day && !IsApproximate ? StatedDay : null;

    /// <summary>The first day that it may be.</summary>
    public LocalDate Earliest => Precision == DatePrecision.Day
        ? IsApproximate && StatedDay > FirstDay ? StatedDay.PlusDays(-1) : StatedDay
        : MonthAt(Months.First);

    /// <summary>The last day that it may be.</summary>
    public LocalDate Latest => Precision == DatePrecision.Day
        ? IsApproximate && StatedDay < LastDay ? StatedDay.PlusDays(1) : StatedDay
        : EndOfMonth(MonthAt(Months.Last));

    /// <summary>Whether it is definitely no later than a day; null where it may be either.</summary>
    internal bool? IsBy(LocalDate day) => Latest <= day ? true : Earliest > day ? false : null;

    internal static LocalDate FirstDay => new(1, 1, 1);

    /// <summary>The same without <c>~</c>.</summary>
    private PartialDate Exactly => IsApproximate ? new(Year, Unit, DayNumber) : this;

    internal static LocalDate LastDay => new(LastYear, MonthsInYear, 31);

    private int Unit => (_packed >> 6) & 31;

    private int DayNumber => (_packed >> 1) & 31;

    private LocalDate StatedDay => new(Year, Unit, DayNumber);

    /// <summary>The first and last month that it may be in, as months counted from January of the year 0.</summary>
    private (int First, int Last) Months
    {
        get
        {
            (int first, int last) = (Unit, IsApproximate) switch
            {
                (0, false) => (1, 12),
                (0, true) => (-11, 24),
                ((int)Domain.Season.Spring, false) => (1, 6),
                ((int)Domain.Season.Spring, true) => (0, 8),
                ((int)Domain.Season.Summer, false) => (6, 8),
                ((int)Domain.Season.Summer, true) => (1, 12),
                ((int)Domain.Season.Autumn, false) => (8, 12),
                ((int)Domain.Season.Autumn, true) => (6, 14),
                ((int)Domain.Season.Winter, false) => (0, 2),
                ((int)Domain.Season.Winter, true) => (-4, 6),
                (_, false) => (Unit, Unit),
                (_, true) => (Unit - 1, Unit + 1),
            };
            int before = (Year * MonthsInYear) - 1;
            int floor = MonthsInYear - (Season == Domain.Season.Winter ? 1 : 0);
            return (Math.Max(before + first, floor), Math.Min(before + last, (LastYear * MonthsInYear) + MonthsInYear - 1));
        }
    }

    /// <summary>A year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>For example <c>2016</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999.</exception>
    public static PartialDate FromYear(int year) => new(Checked(year));

    /// <summary>A season of a year.</summary>
    /// <param name="year">The year, 1 to 9999; for a winter, the one in which it ends.</param>
    /// <param name="season">The season.</param>
    /// <returns>For example <c>2015-23</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999, or the season is none of the four.</exception>
    public static PartialDate FromSeason(int year, Season season) => season is >= Domain.Season.Spring and <= Domain.Season.Winter
        ? new(Checked(year), (int)season)
        : throw new ArgumentOutOfRangeException(nameof(season), season, "Allowed: Spring, Summer, Autumn, Winter.");

    /// <summary>A month of a year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>For example <c>2016-05</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999, or the month not 1 to 12.</exception>
    public static PartialDate FromMonth(int year, int month) => month is >= 1 and <= MonthsInYear
        ? new(Checked(year), month)
        : throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");

    /// <summary>A day.</summary>
    /// <param name="date">The day; in another calendar than ISO it is converted.</param>
    /// <returns>For example <c>2016-05-13</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999.</exception>
    public static PartialDate FromDate(LocalDate date)
    {
        LocalDate day = date.InIso();
        return day >= FirstDay
            ? new(day.Year, day.Month, day.Day)
            : throw new ArgumentOutOfRangeException(nameof(date), date, "The year of a date is 1 to 9999.");
    }

    /// <summary>The same, approximately.</summary>
    /// <returns>The date with <c>~</c>; the same where it had it already.</returns>
    public PartialDate Approximately() => new(Year, Unit, DayNumber, isApproximate: true);

    /// <summary>Whether this is before another date, each being some day from its earliest to its latest.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>True where it definitely is, false where it definitely is not, null where that is unknown.</returns>
    public bool? IsBefore(PartialDate other) =>
        Latest < other.Earliest ? true
        : Earliest >= other.Latest ? false
        : null;

    /// <summary>Whether this definitely is before another date; what is approximate proves nothing.</summary>
    internal bool IsDefinitelyBefore(PartialDate other) => !IsApproximate && !other.IsApproximate && IsBefore(other) == true;

    private static int Checked(int year) => year is >= 1 and <= LastYear
        ? year
        : throw new ArgumentOutOfRangeException(nameof(year), year, "A year is 1 to 9999.");

    private static LocalDate MonthAt(int months) => new(months / MonthsInYear, (months % MonthsInYear) + 1, 1);

    private static LocalDate EndOfMonth(LocalDate month) =>
        new(month.Year, month.Month, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month));

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed;

    /// <inheritdoc/>
    public int CompareTo(PartialDate other)
    {
        (PartialDate one, PartialDate two) = (Exactly, other.Exactly);
        return (one.Latest, two.Earliest, IsApproximate, _packed).CompareTo((two.Latest, one.Earliest, other.IsApproximate, other._packed));
    }

    /// <summary>Whether two dates state the same.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether two dates do not state the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);
}
