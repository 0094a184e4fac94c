using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>The mandates of a structure over time, and which of them is in force on a day.</summary>
internal sealed class MandateSuccession
{
    private readonly Dictionary<Mandate, ValidityPeriod?> _periods = new(ReferenceEqualityComparer.Instance);
    private readonly Mandate? _only;
    private readonly ItemsOverTime<Mandate> _overTime;

    public MandateSuccession(ValueList<Mandate> mandates)
    {
        _only = mandates.Count == 1 ? mandates[0] : null;
        foreach ((Mandate mandate, ValidityPeriod? period) in mandates.Zip(Succession.Read(mandates, mandate => mandate.Period, mandate => mandate with { Period = null, Sources = [] })))
        {
            _periods[mandate] = period;
        }

        _overTime = new ItemsOverTime<Mandate>(mandates.Select(mandate => (mandate, PeriodOf(mandate).EarliestStart, PeriodOf(mandate).LatestEnd)));
    }

    private static MandateSuccession OfNone { get; } = new([]);

    /// <summary>The mandates of a structure, put in order once for each index.</summary>
    public static MandateSuccession Of(CollaborationStructure structure, RegisterIndex index) =>
        structure.Mandates.IsEmpty ? OfNone : index.Keep(structure, static structure => new MandateSuccession(structure.Mandates));

    /// <summary>The mandate in force on a day, or null if there is none or it is unknown which. It is found without going through them all.</summary>
    public Mandate? On(LocalDate day) => (_only ?? OnlyPossible(day)) is { } mandate && IsInForce(mandate, day) == true ? mandate : null;

    /// <summary>Whether a mandate is in force on a day. One without a period is always in force if it is the only one; of several it is unknown.</summary>
    public bool? IsInForce(Mandate mandate, LocalDate day) => IsAlways(mandate) ? true : PeriodOf(mandate).Covers(day);

    /// <summary>Of the days on which the structure is in force, those on which a mandate is so too.</summary>
    public DaysInForce DaysIn(DaysInForce structure, Mandate mandate) =>
        mandate.Period is not null ? structure.Within(PeriodOf(mandate)) : _only is not null ? structure : structure with { Definite = [] };

    /// <summary>The mandates that may be in force in an interval, in the order of the structure.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="most">How many of them are looked for at the most, whichever they are.</param>
    public Mandate[] PossiblyIn(DateInterval interval, int most = int.MaxValue) => _overTime.In(interval, most);

    private ValidityPeriod PeriodOf(Mandate mandate) => _periods[mandate] ?? default;

    private bool IsAlways(Mandate mandate) => mandate.Period is null && _only is not null;

    /// <summary>The mandate that may be in force on a day, or null if none or several may.</summary>
    private Mandate? OnlyPossible(LocalDate day) => PossiblyIn(new DateInterval(day, day), most: 2) is [var only] ? only : null;
}
