using System.Numerics;
using NodaTime;

namespace Moteplass.Domain;

/// <summary>
/// Which days of a week or a month a recurrence takes, as bits, the first day lowest. Weeks are counted from that of 0001-01-01,
/// a Monday, and months from January of the year 1.
/// </summary>
internal readonly struct RecurrenceDays
{
    private const int DaysInAWeek = 7;
    private const int LongestMonth = RecurrenceContradiction.DaysInAMonth;
    private const int MonthsInAYear = RecurrenceContradiction.MonthsInAYear;

    /// <summary>The first day of the month, and every seventh after it.</summary>
    private const uint EverySeventh = 0b0001_0000_0010_0000_0100_0000_1000_0001;

    private const uint EachDayOfWeek = 0b111_1111;
    private const uint AllDays = uint.MaxValue;
    private const int AnyLeapYear = 2000;
    private const int AllMonths = (1 << MonthsInAYear) - 1;

    /// <summary>How many different weekdays there are, each and with a number from -53 to 53.</summary>
    private const int DifferentWeekdays = DaysInAWeek * (1 + (2 * RecurrenceContradiction.WeeksInAYear));

    private readonly ValueList<RecurrenceDay> _nth;
    private readonly bool _nthOfYear;
    private readonly bool _anyWeekday;
    private readonly bool _anyMonthDay;

    /// <summary>The weekdays that are all taken, Monday lowest.</summary>
    private readonly uint _weekdays;

    /// <summary>The days of the month, the first lowest.</summary>
    private readonly uint _monthDays;

    /// <summary>The days of a month of 31 days that are counted from its end, the first day lowest.</summary>
    private readonly uint _monthDaysFromEnd;

    /// <summary>Which of the days of a month that fit are taken, the first lowest; all if both are 0.</summary>
    private readonly uint _positions;

    /// <summary>The same from the end, the last lowest.</summary>
    private readonly uint _positionsFromEnd;

    /// <summary>Prepares the days.</summary>
    /// <param name="cadence">The recurrence, with every number within its range.</param>
    /// <param name="start">The day that fills in what it does not state, if any.</param>
    public RecurrenceDays(RecurrenceCadence cadence, LocalDate? start)
    {
        AreWeekly = cadence.Repeats == RecurrencePattern.Weekly;
        _nthOfYear = cadence.Repeats == RecurrencePattern.Yearly && cadence.Months.IsEmpty;
        foreach (RecurrenceDay day in cadence.Weekdays)
        {
            _weekdays |= day.Nth is null ? 1u << ((int)day.Weekday - 1) : 0;
            _nth = day.Nth is null ? _nth : cadence.Weekdays;
        }

        // What is repeated would be looked at in every month.
        _nth = _nth.Count > DifferentWeekdays ? [.. _nth.DistinctBy(day => (day.Weekday, day.Nth))] : _nth;

        foreach (int day in cadence.MonthDays)
        {
            _monthDays |= day > 0 ? 1u << (day - 1) : 0;
            _monthDaysFromEnd |= day < 0 ? 1u << (LongestMonth + day) : 0;
        }

        foreach (int position in cadence.Positions)
        {
            _positions |= position > 0 ? 1u << (position - 1) : 0;
            _positionsFromEnd |= position < 0 ? 1u << (-position - 1) : 0;
        }

        int months = 0;
        foreach (int month in cadence.Months)
        {
            months |= 1 << (month - 1);
        }

        _anyWeekday = cadence.Weekdays.IsEmpty;
        _anyMonthDay = cadence.MonthDays.IsEmpty;
        if (start is { } given)
        {
            // RFC 5545, section 3.3.10: what is needed and not in the rule is that of the start.
            bool needsMonth = _nthOfYear && (_anyWeekday || !_anyMonthDay);
            bool needsDay = _anyWeekday && _anyMonthDay;
            months |= needsMonth ? 1 << (given.Month - 1) : 0;
            _weekdays |= needsDay && AreWeekly ? 1u << ((int)given.DayOfWeek - 1) : 0;
            _monthDays |= needsDay ? 1u << (given.Day - 1) : 0;
            _anyMonthDay = _anyMonthDay && !needsDay;
        }

        Months = (months == 0 ? AllMonths : months) & (_nthOfYear && _weekdays == 0 && !_anyWeekday ? NthMonths(_nth) : AllMonths);
    }

    /// <summary>Whether they are days of a week.</summary>
    public bool AreWeekly { get; }

    /// <summary>The months that may have days, January lowest.</summary>
    public int Months { get; }

    /// <summary>Whether no month is left out.</summary>
    public bool AreInAllMonths => Months == AllMonths;

    /// <summary>The days of a week or a month.</summary>
    /// <param name="group">The number of the week or month.</param>
    /// <returns>Its first day, and the days taken.</returns>
    public (int First, uint Days) In(int group) => AreWeekly ? InWeek(group) : InMonth(group);

    private (int First, uint Days) InWeek(int week)
    {
        int first = week * DaysInAWeek;
        uint days = _weekdays;
        if (AreInAllMonths)
        {
            return (first, days);
        }

        bool isFirstIn = HasMonth(DateOnly.FromDayNumber(first).Month);
        if (isFirstIn == HasMonth(DateOnly.FromDayNumber(Math.Min(first + DaysInAWeek - 1, DateOnly.MaxValue.DayNumber)).Month))
        {
            return (first, isFirstIn ? days : 0);
        }

        for (int day = 0; day < DaysInAWeek && first + day <= DateOnly.MaxValue.DayNumber; day++)
        {
            days &= HasMonth(DateOnly.FromDayNumber(first + day).Month) ? AllDays : ~(1u << day);
        }

        return (first, days);
    }

    private (int First, uint Days) InMonth(int group)
    {
        int year = (group / MonthsInAYear) + 1;
        int month = (group % MonthsInAYear) + 1;
        int first = new DateOnly(year, month, 1).DayNumber;
        return (first, HasMonth(month) ? AtPositions(MonthDays(first, year, month)) : 0);
    }

    /// <summary>Of the days of a month that fit, those at the places asked for.</summary>
    private uint AtPositions(uint days)
    {
        if ((_positions | _positionsFromEnd) == 0)
        {
            return days;
        }

        uint taken = 0;
        int fromEnd = BitOperations.PopCount(days) - 1;
        for (int fromStart = 0; fromEnd >= 0; fromStart++, fromEnd--)
        {
            bool isTaken = ((_positions >> fromStart) & 1) != 0 || ((_positionsFromEnd >> fromEnd) & 1) != 0;
            taken |= isTaken ? days & (~days + 1) : 0;
            days &= days - 1;
        }

        return taken;
    }

    private uint MonthDays(int first, int year, int month)
    {
        int length = DateTime.DaysInMonth(year, month);
        uint days = AllDays >> (32 - length);
        if (!_anyMonthDay)
        {
            days &= _monthDays | (_monthDaysFromEnd >> (LongestMonth - length));
        }

        return _anyWeekday ? days : days & (EachWeekday(first) | NthWeekdays(first, length, year));
    }

    /// <summary>The days of a month that are one of the weekdays that are all taken; days beyond its end may be among them.</summary>
    private uint EachWeekday(int first)
    {
        int weekday = first % DaysInAWeek;
        uint firstSeven = ((_weekdays >> weekday) | (_weekdays << (DaysInAWeek - weekday))) & EachDayOfWeek;
        return firstSeven * EverySeventh;
    }

    /// <summary>The days of a month that are the nth such weekday of the month or year.</summary>
    private uint NthWeekdays(int first, int length, int year)
    {
        uint days = 0;
        int origin = _nthOfYear ? new DateOnly(year, 1, 1).DayNumber : first;
        int whole = _nthOfYear ? DaysInYear(year) : length;
        foreach (RecurrenceDay day in _nth)
        {
            if (day.Nth is { } nth)
            {
                int weekday = (int)day.Weekday - 1;
                int offset = nth > 0
                    ? DaysUntil(weekday, origin) + ((nth - 1) * DaysInAWeek)
                    : whole - DaysInAWeek + DaysUntil(weekday, origin + whole) + ((nth + 1) * DaysInAWeek);
                int bit = origin + offset - first;
                days |= offset >= 0 && offset < whole && bit >= 0 && bit < length ? 1u << bit : 0;
            }
        }

        return days;
    }

    /// <summary>The months in which the nth weekdays of a year can fall, so that the other months need no look.</summary>
    private static int NthMonths(ValueList<RecurrenceDay> nth)
    {
        int months = 0;
        foreach (RecurrenceDay day in nth)
        {
            int weeks = Math.Abs(day.Nth ?? 1) - 1;
            for (int year = AnyLeapYear; year <= AnyLeapYear + 1; year++)
            {
                int start = new DateOnly(year, 1, 1).DayNumber;
                int end = start + DaysInYear(year) - 1;
                int one = Math.Min(weeks * DaysInAWeek, end - start);
                int other = Math.Min(one + DaysInAWeek - 1, end - start);
                months |= day.Nth > 0 ? MonthBit(start + one) | MonthBit(start + other) : MonthBit(end - one) | MonthBit(end - other);
            }
        }

        return months;
    }

    private static int MonthBit(int day) => 1 << (DateOnly.FromDayNumber(day).Month - 1);

    private bool HasMonth(int month) => (Months >> (month - 1) & 1) != 0;

    /// <summary>How many days from a day to the first such weekday on or after it, 0 to 6.</summary>
    private static int DaysUntil(int weekday, int day) => (weekday + DaysInAWeek - (day % DaysInAWeek)) % DaysInAWeek;

    private static int DaysInYear(int year) => DateTime.IsLeapYear(year) ? 366 : 365;
}
