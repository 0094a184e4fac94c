using System.Numerics;
using NodaTime;

namespace Moteplass.Domain;

/// <summary>
/// Walks through the days of a recurrence that has no contradiction, group by group: a group is a week, or a month also where it repeats by
/// years. Days are counted from 0001-01-01, a Monday. The first group is reached by arithmetic.
/// </summary>
internal struct RecurrenceWalk
{
    private const int DaysInAWeek = 7;
    private const int MonthsInAYear = RecurrenceContradiction.MonthsInAYear;
    private const int MonthsInFourCenturies = 400 * MonthsInAYear;
    private const int WeeksInFourCenturies = 20_871;

    private readonly RecurrenceDays _days;
    private readonly int _every;
    private readonly int _first;
    private readonly int _last;
    private readonly int _lastGroup;

    /// <summary>How many groups a period has: a year has twelve months.</summary>
    private readonly int _groups;

    private int _group;

    /// <summary>The number of the next group, which may be beyond the last.</summary>
    private int _next;

    /// <summary>The first day of the group.</summary>
    private int _base;

    /// <summary>The days of the group that are still to come, the first day as the lowest bit.</summary>
    private uint _left;

    /// <summary>Begins a walk.</summary>
    /// <param name="cadence">The recurrence.</param>
    /// <param name="start">The day from which its periods count and that fills in what it does not state; null where neither is needed.</param>
    /// <param name="every">How many periods from one to the next.</param>
    /// <param name="first">The first day to give, 0 or later.</param>
    /// <param name="last">The last day to give; before the first where there is none.</param>
    public RecurrenceWalk(RecurrenceCadence cadence, LocalDate? start, int every, int first, int last)
    {
        _days = new RecurrenceDays(cadence, start);
        _every = every;
        _first = first;
        _last = last;
        _groups = cadence.Repeats == RecurrencePattern.Yearly ? MonthsInAYear : 1;
        if (last < first)
        {
            _lastGroup = -1;
            return;
        }

        int from = Group(DateOnly.FromDayNumber(first));
        _lastGroup = Group(DateOnly.FromDayNumber(last));
        int fromPeriod = from / _groups;
        int origin = start is { } day ? Group(day.ToDateOnly()) / _groups : fromPeriod;
        int beyond = (fromPeriod - origin) % every;
        _next = beyond == 0 ? from : (fromPeriod - beyond + every) * _groups;
    }

    /// <summary>The day that the walk has come to.</summary>
    public readonly LocalDate Current
    {
        get
        {
            int day = BitOperations.TrailingZeroCount(_left);
            return _days.AreWeekly
                ? LocalDate.FromDateOnly(DateOnly.FromDayNumber(_base + day))
                : new LocalDate((_group / MonthsInAYear) + 1, (_group % MonthsInAYear) + 1, day + 1);
        }
    }

    /// <summary>How many days are still to come, without moving.</summary>
    public readonly int Count()
    {
        RecurrenceWalk rest = this;
        int count = BitOperations.PopCount(rest._left);
        if (!rest.NextGroup())
        {
            return count;
        }

        count += BitOperations.PopCount(rest._left);
        int turn = Turn();
        int turns = (_lastGroup - rest._next) / turn;
        if (turns > 1)
        {
            RecurrenceWalk once = rest;
            int inTurn = once.CountBefore(rest._next + turn);
            (count, rest._next) = (count + (inTurn * turns), rest._next + (turn * turns));
        }

        return count + rest.CountBefore(int.MaxValue);
    }

    /// <summary>How many dates the groups that are left before one have.</summary>
    private int CountBefore(int group)
    {
        int count = 0;
        while (_next < group && NextGroup())
        {
            count += BitOperations.PopCount(_left);
        }

        return count;
    }

    /// <summary>After how many groups whole ones repeat themselves, with the dates of all of them: the calendar does after four centuries.</summary>
    private readonly int Turn()
    {
        int calendar = !_days.AreWeekly ? MonthsInFourCenturies / _groups : _days.AreInAllMonths ? 1 : WeeksInFourCenturies;
        return calendar / (int)BigInteger.GreatestCommonDivisor(calendar, _every) * _every * _groups;
    }

    /// <summary>Goes to the next day.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        _left &= _left - 1;
        while (_left == 0)
        {
            if (!NextGroup())
            {
                return false;
            }
        }

        return true;
    }

    private bool NextGroup()
    {
        if (_next > _lastGroup)
        {
            _left = 0;
            return false;
        }

        _group = _next;
        (_base, _left) = _days.In(_group);
        int early = _first - _base;
        int late = _base + 31 - _last;
        _left &= early > 0 ? uint.MaxValue << early : uint.MaxValue;
        _left &= late > 0 ? uint.MaxValue >> late : uint.MaxValue;
        _next = After(_group);
        return true;
    }

    private readonly int After(int group)
    {
        if (_groups == 1)
        {
            return group + _every;
        }

        int later = _days.Months >> (group % MonthsInAYear) >> 1;
        return later != 0
            ? group + 1 + BitOperations.TrailingZeroCount(later)
            : (((group / MonthsInAYear) + _every) * MonthsInAYear) + BitOperations.TrailingZeroCount(_days.Months);
    }

    private readonly int Group(DateOnly day) => _days.AreWeekly ? day.DayNumber / DaysInAWeek : ((day.Year - 1) * MonthsInAYear) + day.Month - 1;
}
