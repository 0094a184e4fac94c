using System.Diagnostics;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain;

/// <summary>The twelve public holidays of Norway (helligdager og høytidsdager) in any year from 1900 to 2199.</summary>
/// <remarks>
/// <para>Ten are in the act on public holidays of 24 February 1995 no. 12 (helligdagsloven) § 2; 1 May and 17 May in the act of
/// 26 April 1947 no. 1 § 1, which puts them on a par with Sundays. Today's law is applied to every year: also to those before 1947,
/// when 1 May and 17 May were none by law, and to years to come.</para>
/// <para>An ordinary Sunday is none of the twelve, Palm Sunday included, though nobody works on it. Easter Eve, Whitsun Eve, Christmas
/// Eve and New Year's Eve are none either.</para>
/// <para>Thread safety: every member may be called at the same time.</para>
/// </remarks>
/// <example><code>NorwegianHolidays.IsHoliday(new LocalDate(2027, 5, 17)) // true: Constitution Day, and Whit Monday too</code></example>
public static class NorwegianHolidays
{
    /// <summary>The first year whose holidays are known, 1900.</summary>
    public static int FirstYear => 1900;

    /// <summary>The last year whose holidays are known, 2199.</summary>
    public static int LastYear => 2199;

    private static readonly Holiday[] All = Enum.GetValues<Holiday>();

    /// <summary>The holidays of a year.</summary>
    /// <param name="year">The year, 1900 to 2199.</param>
    /// <returns>
    /// Twelve entries by date. Where two holidays share a day, as Constitution Day and Whit Monday do in 2027, it stands there twice,
    /// in the order of <see cref="Holiday"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1900 to 2199.</exception>
    public static ValueList<HolidayDate> InYear(int year)
    {
        LocalDate easter = EasterDay(year);
        return
        [
            .. All
                .Select(holiday => new HolidayDate { Date = DateOf(holiday, easter), Holiday = holiday })
                .OrderBy(one => one.Date)
                .ThenBy(one => one.Holiday),
        ];
    }

    /// <summary>Whether a day is one of the twelve holidays. An ordinary Sunday is not.</summary>
    /// <param name="date">The day, of a year from 1900 to 2199; in another calendar than ISO it is converted.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year of the day is not 1900 to 2199.</exception>
    public static bool IsHoliday(LocalDate date)
    {
        LocalDate day = Checked(date, nameof(date));
        LocalDate easter = EasterDay(day.Year);
        foreach (Holiday holiday in All)
        {
            if (DateOf(holiday, easter) == day)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Easter Day of a year: the first Sunday after the first full moon, by the church's reckoning, on or after 21 March.</summary>
    /// <param name="year">The year, 1900 to 2199.</param>
    /// <returns>The day, 23 March to 25 April, in the ISO calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1900 to 2199.</exception>
    public static LocalDate EasterDay(int year)
    {
        if (!IsKnown(year))
        {
            throw OutOfRange(nameof(year), year.ToString(CultureInfo.InvariantCulture));
        }

        // The anonymous algorithm for the Gregorian calendar (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8).
        (int century, int yearOfCentury) = Math.DivRem(year, 100);
        int yearOfMoonCycle = year % 19;
        int driftOfMoon = (century - ((century + 8) / 25) + 1) / 3;
        int fullMoon = ((19 * yearOfMoonCycle) + century - (century / 4) - driftOfMoon + 15) % 30;
        int toSunday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - fullMoon - (yearOfCentury % 4)) % 7;
        int weekTooLate = (yearOfMoonCycle + (11 * fullMoon) + (22 * toSunday)) / 451;
        return new LocalDate(year, 3, 22).PlusDays(fullMoon + toSunday - (7 * weekTooLate));
    }

    internal static bool IsKnown(int year) => year >= FirstYear && year <= LastYear;

    /// <summary>The day in the ISO calendar, if its year is known.</summary>
    internal static LocalDate Checked(LocalDate date, string parameter)
    {
        LocalDate day = date.InIso();
        return IsKnown(day.Year) ? day : throw OutOfRange(parameter, LocalDatePattern.Iso.Format(day));
    }

    private static ArgumentOutOfRangeException OutOfRange(string parameter, string found) =>
        new(parameter, $"The public holidays are known for the years 1900 to 2199, not for {found}.");

    private static LocalDate DateOf(Holiday holiday, LocalDate easter) => holiday switch
    {
        Holiday.NewYearsDay => new LocalDate(easter.Year, 1, 1),
        Holiday.MaundyThursday => easter.PlusDays(-3),
        Holiday.GoodFriday => easter.PlusDays(-2),
        Holiday.EasterDay => easter,
        Holiday.EasterMonday => easter.PlusDays(1),
        Holiday.LabourDay => new LocalDate(easter.Year, 5, 1),
        Holiday.ConstitutionDay => new LocalDate(easter.Year, 5, 17),
        Holiday.AscensionDay => easter.PlusDays(39),
        Holiday.WhitSunday => easter.PlusDays(49),
        Holiday.WhitMonday => easter.PlusDays(50),
        Holiday.ChristmasDay => new LocalDate(easter.Year, 12, 25),
        Holiday.SecondDayOfChristmas => new LocalDate(easter.Year, 12, 26),
        _ => throw new UnreachableException(),
    };
}
