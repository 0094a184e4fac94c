using System.Diagnostics;
using NodaTime;

namespace Moteplass.Domain;

/// <summary>The gaps between the dates of a recurrence, as they come: whether they are all the same in days, in months or in years.</summary>
internal sealed class RecurrenceGaps(RecurrencePattern pattern, int every, int monthsTaken)
{
    private const int DaysInAWeek = 7;
    private const int MonthsInAYear = RecurrenceContradiction.MonthsInAYear;
    private const int MostOfAUnit = 999;

    private LocalDate _before;
    private Gap _days;
    private Gap _months;
    private Gap _years;

    /// <summary>How many dates there were.</summary>
    public int Dates { get; private set; }

    /// <summary>Whether a frequency may still come of it.</summary>
    public bool MayBeRegular { get; private set; } = true;

    /// <summary>The frequency, or null where the dates are not regular or too few.</summary>
    public Frequency? Frequency => !MayBeRegular ? null
        : pattern == RecurrencePattern.Weekly ? InDays()
        : InMonths() ?? InYears() ?? InDays();

    /// <summary>Notes the next date.</summary>
    public void Add(LocalDate date)
    {
        if (Dates++ > 0)
        {
            int months = Months(date) - Months(_before);
            int years = date.Year - _before.Year;
            _days.Add(Period.DaysBetween(_before, date));
            _months.Add(months);
            _years.Add(years);
            MayBeRegular = (_days.IsSame || _months.IsSame || _years.IsSame) && !IsPassedOver(months, years);
        }

        _before = date;
    }

    /// <summary>Whether the pattern came, between two dates, to a month or year that has none.</summary>
    private bool IsPassedOver(int months, int years) => pattern switch
    {
        RecurrencePattern.Monthly => IsMonthPassedOver(months),
        RecurrencePattern.Yearly => years > every,
        RecurrencePattern.Weekly => false,
        _ => throw new UnreachableException(),
    };

    private bool IsMonthPassedOver(int months)
    {
        for (int later = every; later < months; later += every)
        {
            if (((monthsTaken >> ((_before.Month - 1 + later) % MonthsInAYear)) & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private Frequency? InMonths() => !_months.IsSame ? null
        : _months.Length % MonthsInAYear == 0 ? Of(_months.Length / MonthsInAYear, FrequencyUnit.Years)
        : Of(_months.Length, FrequencyUnit.Months);

    private Frequency? InYears() => _years.IsSame ? Of(_years.Length, FrequencyUnit.Years) : null;

    private Frequency? InDays() => !_days.IsSame ? null
        : _days.Length % DaysInAWeek == 0 ? Of(_days.Length / DaysInAWeek, FrequencyUnit.Weeks)
        : Of(_days.Length, FrequencyUnit.Days);

    private static Frequency? Of(int amount, FrequencyUnit unit) => amount is >= 1 and <= MostOfAUnit ? new Frequency(amount, unit) : null;

    private static int Months(LocalDate date) => (date.Year * MonthsInAYear) + date.Month;

    /// <summary>How far one date is from the next, as long as it is always as far.</summary>
    private struct Gap
    {
        private bool _differs;

        public readonly bool IsSame => !_differs;

        public int Length { get; private set; }

        public void Add(int length)
        {
            _differs |= Length != 0 && length != Length || length == 0;
            Length = length;
        }
    }
}
