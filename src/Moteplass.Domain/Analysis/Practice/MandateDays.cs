using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Which of several mandates is in force on a day, found without going through them all.</summary>
internal sealed class MandateDays
{
    private readonly ValueList<Mandate> _mandates;
    private readonly int[] _starts;

    // Of the mandates that may have begun by each start: the one that may last the longest, and until when another may.
    private readonly (Mandate Last, int Until, int OtherUntil)[] _lasting;

    public MandateDays(ValueList<Mandate> mandates)
    {
        _mandates = mandates;
        Mandate[] byStart = [.. mandates.OrderBy(mandate => PeriodOf(mandate).EarliestStart)];
        _starts = [.. byStart.Select(mandate => PeriodOf(mandate).EarliestStart)];
        _lasting = new (Mandate, int, int)[byStart.Length];
        (Mandate Last, int Until, int OtherUntil) so = (null!, ValidityPeriod.Always, ValidityPeriod.Always);
        for (int i = 0; i < byStart.Length; i++)
        {
            int until = PeriodOf(byStart[i]).LatestEnd;
            so = until > so.Until ? (byStart[i], until, so.Until) : so with { OtherUntil = Math.Max(so.OtherUntil, until) };
            _lasting[i] = so;
        }
    }

    /// <summary>The mandate in force on a day, or null where there is none or it cannot be told which.</summary>
    public Mandate? On(LocalDate day)
    {
        int number = ValidityPeriod.Number(day);
        int begun = Begun(number);
        return begun > 0 && _lasting[begun - 1] is (var last, _, var otherUntil) && otherUntil < number && Holds(last, day) == true ? last : null;
    }

    /// <summary>Whether a mandate is in force on a day. One without a period is in force always if it is the only one; of several it cannot be told.</summary>
    public bool? Holds(Mandate mandate, LocalDate day) => mandate.Period is null && _mandates.Count == 1 ? true : PeriodOf(mandate).Covers(day);

    private static ValidityPeriod PeriodOf(Mandate mandate) => mandate.Period ?? default;

    /// <summary>How many may have begun by a day.</summary>
    private int Begun(int day)
    {
        int found = Array.BinarySearch(_starts, day);
        if (found < 0)
        {
            return ~found;
        }

        while (found < _starts.Length && _starts[found] == day)
        {
            found++;
        }

        return found;
    }
}
