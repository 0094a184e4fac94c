using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>Dates, made to be asked repeatedly how many fall within some days.</summary>
internal sealed class DatesOverTime
{
    private readonly int[] _earliest;
    private readonly int[] _latest;

    // Each date once, with how often it is there; what is wider than a day may reach beyond either end.
    private readonly (int Earliest, int Latest, int Count)[] _each;
    private readonly int[] _eachEarliest;
    private readonly int _widest;

    public DatesOverTime(IEnumerable<PartialDate> dates)
    {
        (int Earliest, int Latest)[] all = [.. dates.Select(date => (ValidityPeriod.Number(date.Earliest), ValidityPeriod.Number(date.Latest)))];
        _earliest = [.. all.Select(date => date.Earliest).Order()];
        _latest = [.. all.Select(date => date.Latest).Order()];
        _each = [.. all.CountBy(date => date).Select(date => (date.Key.Earliest, date.Key.Latest, date.Value)).Order()];
        _eachEarliest = [.. _each.Select(date => date.Earliest)];
        _widest = _each.Length == 0 ? 0 : _each.Max(date => date.Latest - date.Earliest);
    }

    /// <summary>How many may fall in some days.</summary>
    public int PossiblyIn(DateInterval days) =>
        _latest.Length - SortedDays.CountBefore(_latest, ValidityPeriod.Number(days.Start)) - (_earliest.Length - SortedDays.CountUpTo(_earliest, ValidityPeriod.Number(days.End)));

    /// <summary>How many definitely fall in some days.</summary>
    public int SurelyIn(DateInterval days)
    {
        int possibly = PossiblyIn(days);
        if (possibly == 0)
        {
            return 0;
        }

        (int start, int end) = (ValidityPeriod.Number(days.Start), ValidityPeriod.Number(days.End));
        int reachingIn = Across(start - 1).Sum(date => date.Count);
        int reachingOut = Across(end).Where(date => date.Earliest >= start).Sum(date => date.Count);
        return possibly - reachingIn - reachingOut;
    }

    /// <summary>The dates that have a day and the one after it. Few are wider than a day.</summary>
    private IEnumerable<(int Earliest, int Latest, int Count)> Across(int day)
    {
        for (int i = SortedDays.CountUpTo(_eachEarliest, day) - 1; i >= 0 && _each[i].Earliest > day - _widest; i--)
        {
            if (_each[i].Latest > day)
            {
                yield return _each[i];
            }
        }
    }
}
