using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>The mandates of a structure over time, and which of them is in force on a day.</summary>
internal sealed class MandateSuccession
{
    private readonly Dictionary<Mandate, ValidityPeriod?> _periods = new(ReferenceEqualityComparer.Instance);
    private readonly bool _isOne;
    private readonly int[] _starts;
    private readonly ItemsOverTime<Mandate> _overTime;

    // Of the mandates that may have begun by each start: the one that may last the longest, and until when another may.
    private readonly (Mandate Last, int Until, int OtherUntil)[] _lasting;

    public MandateSuccession(ValueList<Mandate> mandates)
    {
        _isOne = mandates.Count == 1;
        foreach ((Mandate mandate, ValidityPeriod? period) in mandates.Zip(Succession.Read(mandates, mandate => mandate.Period, mandate => mandate with { Period = null, Sources = [] })))
        {
            _periods[mandate] = period;
        }

        _overTime = new ItemsOverTime<Mandate>(mandates.Select(mandate => (mandate, PeriodOf(mandate).EarliestStart, PeriodOf(mandate).LatestEnd)));
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

    private static MandateSuccession OfNone { get; } = new([]);

    /// <summary>The mandates of a structure, put in order once for each index.</summary>
    public static MandateSuccession Of(CollaborationStructure structure, RegisterIndex index) =>
        structure.Mandates.IsEmpty ? OfNone : index.Keep(structure, static structure => new MandateSuccession(structure.Mandates));

    /// <summary>The mandate in force on a day, or null if there is none or it is unknown which. It is found without going through them all.</summary>
    public Mandate? On(LocalDate day)
    {
        int number = ValidityPeriod.Number(day);
        int begun = Begun(number);
        return begun > 0 && _lasting[begun - 1] is (var last, _, var otherUntil) && otherUntil < number && IsInForce(last, day) == true ? last : null;
    }

    /// <summary>Whether a mandate is in force on a day. One without a period is always in force if it is the only one; of several it is unknown.</summary>
    public bool? IsInForce(Mandate mandate, LocalDate day) => IsAlways(mandate) ? true : PeriodOf(mandate).Covers(day);

    /// <summary>Of the days on which the structure is in force, those on which a mandate is so too.</summary>
    public DaysInForce DaysIn(DaysInForce structure, Mandate mandate) =>
        mandate.Period is not null ? structure.Within(PeriodOf(mandate)) : _isOne ? structure : structure with { Definite = [] };

    /// <summary>The mandates that may be in force in an interval, in the order of the structure.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="most">How many of them are looked for at the most, whichever they are.</param>
    public Mandate[] PossiblyIn(DateInterval interval, int most = int.MaxValue) => _overTime.In(interval, most);

    private ValidityPeriod PeriodOf(Mandate mandate) => _periods[mandate] ?? default;

    private bool IsAlways(Mandate mandate) => mandate.Period is null && _isOne;

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
