using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>Reads what is to be planned for one structure, and what is not and why.</summary>
internal sealed class SeriesReader
{
    private readonly StructureWish[] _wishes;
    private readonly PlanDays _days;
    private readonly PracticeView _practice;
    private readonly DayPreferences _preferences;

    public SeriesReader(CollaborationStructure structure, RegisterIndex index, PlanRequest request, PlanDays days, IEnumerable<StructureWish> wishes)
    {
        (_wishes, _days) = ([.. wishes], days);
        _practice = new PracticeView(index, structure, days.Interval, days.Calendar);
        Existing = new ExistingMeetings(structure, index, days, request.Movable);
        _preferences = new DayPreferences(_practice, days, request.Weights);
    }

    public ExistingMeetings Existing { get; }

    public DayPreferences Preferences => _preferences;

    public CollaborationStructure Structure => _practice.Structure;

    /// <summary>The purposes that a mandate of the structure states a cadence for or that a wish names; ordinary meetings if there are none.</summary>
    public IEnumerable<CadencePurpose> Purposes => Structure.Mandates.SelectMany(mandate => mandate.Cadences).Select(cadence => cadence.Purpose)
        .Concat(_wishes.Select(wish => wish.Purpose))
        .DefaultIfEmpty(CadencePurpose.Ordinary)
        .Distinct()
        .Order();

    /// <summary>What the structure meets for, by what is promised and what it has meetings for.</summary>
    public IEnumerable<CadencePurpose> MetPurposes => _practice.Purposes;

    /// <summary>The days on which the structure may be in force.</summary>
    public ValueList<DateInterval> InForce => _practice.InForce.Possible;

    /// <summary>Whether a complete list of its ordinary meetings covers the interval.</summary>
    public bool IsListed => _practice.ListedFor(CadencePurpose.Ordinary) is [var listed] && listed == _days.Interval;

    /// <summary>Whether the structure may be in force on a day of the interval.</summary>
    public bool MayBeInForce => !_practice.InForce.Possible.IsEmpty;

    /// <summary>The series for a purpose: one, or where the structure meets one organisation at a time one for each of those to meet.</summary>
    public IEnumerable<(SeriesDraft? Draft, Id<Actor>? With, NotPlannedReason Reason, CountRange? Promised)> Read(CadencePurpose purpose)
    {
        StructureWish? wish = _wishes.FirstOrDefault(one => one.Purpose == purpose);
        Promise promise = Promise.Of(_practice, purpose);
        if (WhyNot(purpose, promise, wish) is { } why)
        {
            return [(null, null, why, promise.Range)];
        }

        CadenceDays[] cadences = CadencesOf(purpose);
        return Deal.Among(wish?.With ?? []).Select<Deal, (SeriesDraft?, Id<Actor>?, NotPlannedReason, CountRange?)>(deal =>
            Asked(promise, wish, deal) > _days.Length ? (null, deal.With, NotPlannedReason.MoreThanDays, promise.Range)
                : Draft(purpose, promise, cadences, wish, deal) is { Asked: > 0 } draft ? (draft, deal.With, default, promise.Range)
                : (null, deal.With, NotPlannedReason.NothingPromised, promise.Range));
    }

    /// <summary>What is promised and planned for a purpose.</summary>
    public CadenceReview Review(CadencePurpose purpose) => new RegularityFinder(_practice).Review(purpose);

    public UsualDays UsualDaysOf(CadencePurpose purpose) =>
        _preferences.Usual(purpose, null, CadencesOf(purpose), Existing.Before(purpose));

    private NotPlannedReason? WhyNot(CadencePurpose purpose, Promise promise, StructureWish? wish) =>
        !MayBeInForce ? NotPlannedReason.NotInForce
        : Structure.IsOneAtATime() && wish is not { With.IsEmpty: false } ? NotPlannedReason.OneAtATime
        : purpose == CadencePurpose.Gathering ? NotPlannedReason.LengthNotStated
        : wish?.Meetings is not null ? null
        : !promise.IsStated ? Structure.Mandates.Any(mandate => mandate.Cadences.Any(one => one.Purpose == purpose)) ? NotPlannedReason.NotInForce : NotPlannedReason.NoCadence
        : promise.OnDefiniteDays is not { } definite ? NotPlannedReason.NumberNotStated
        : definite.Minimum > 0 ? null
        : IsOnDemandAlone(purpose) ? NotPlannedReason.OnDemand
        : NotPlannedReason.NothingPromised;

    private bool IsOnDemandAlone(CadencePurpose purpose) =>
        Structure.Mandates.SelectMany(mandate => mandate.Cadences).Where(cadence => cadence.Purpose == purpose).All(cadence => cadence is OnDemandCadence);

    private CadenceDays[] CadencesOf(CadencePurpose purpose) => CadenceDays.In([_days.Interval], purpose, _practice);

    private static int Asked(Promise promise, StructureWish? wish, Deal deal) => wish?.Meetings ?? deal.CountOf(promise.OnDefiniteDays!.Value.Minimum);

    private SeriesDraft Draft(CadencePurpose purpose, Promise promise, CadenceDays[] cadences, StructureWish? wish, Deal deal)
    {
        bool isWished = wish?.Meetings is not null;
        int asked = Asked(promise, wish, deal);
        DaySet life = _days.In(isWished ? _practice.InForce.Possible : cadences.SelectMany(one => one.Definite));
        PlannedUnit[] own = isWished ? [] : deal.Of([.. cadences.SelectMany(OwnUnits)]);
        bool isOwn = own.Length > 0 && own.Length >= asked;
        DaySet blackouts = _days.In(wish?.Blackouts.Select(days => days.InIso()) ?? []);
        DaySet tooLate = _preferences.TooLate;
        DaySet free = _days.Working.Copy();
        free.IntersectWith(life);
        free.ExceptWith(blackouts);
        free.ExceptWith(tooLate);
        foreach (MeetingView other in Existing.OnAnyDay.Where(view => view.Purpose != purpose || !deal.Has(view.Meeting)))
        {
            free.Remove(_days.Of(other.Day!.Value));
        }

        UsualDays usual = _preferences.Usual(purpose, wish, cadences, Existing.Before(purpose));
        return new SeriesDraft
        {
            Structure = Structure,
            Purpose = purpose,
            With = deal.With,
            Promised = promise.Range,
            Asked = asked,
            Days = free,
            Life = life,
            Blackouts = blackouts,
            TooLate = tooLate,
            Rates = isWished ? [] : [.. RateUnits(cadences).Select(deal.CountsOf)],
            Own = isOwn ? own : null,
            Inner = isOwn ? [] : [.. own.Where(unit => unit.Target < 0)],
            Usual = usual,
            Times = _preferences.Times(wish, Existing.Before(purpose)),
            Penalties = _preferences.Penalties(usual),
            OnDays = [.. Existing.OnDays(purpose).Where(view => deal.Has(view.Meeting))],
            Coarse = [.. Existing.Coarse(purpose).Where(view => deal.Has(view.Meeting))],
        };
    }

    /// <summary>The units of rates for less than a year that definitely hold, of each unit of time those of all that are not parts together.</summary>
    private IEnumerable<PlannedUnit[]> RateUnits(CadenceDays[] cadences) =>
        from one in cadences
        let rate = one.Cadence.Content as RateCadence
        where rate is { Count.Minimum: > 0, Every: null or 1 } && rate.Modality != Modality.May
        group (one, rate) by (rate.Per, IsPart: rate.IsPart == true) into same
        let units = same
            .SelectMany(each => each.one.Definite.SelectMany(days => CadenceUnitDays.Whole(each.rate.Per, days)).Select(days => (days, each.rate.Count!.Value.Minimum)))
            .GroupBy(unit => unit.days.Start)
            .OrderBy(unit => unit.Key)
            .Select(unit => new PlannedUnit(_days.Of(unit.Key), _days.Of(unit.First().days.End), unit.Sum(each => each.Minimum)))
            .ToArray()
        where units.Length > 0
        select units;

    /// <summary>The dates of a pattern, each with the days that are nearer to it than to the next; or the days of each date.</summary>
    private IEnumerable<PlannedUnit> OwnUnits(CadenceDays cadence)
    {
        if (cadence.Cadence.Content.Modality == Modality.May)
        {
            return [];
        }

        int[] dates =
        [
            .. cadence.Cadence.All.OfType<RecurrenceCadence>()
                .SelectMany(pattern => cadence.Definite.SelectMany(days => pattern.DatesIn(days) ?? []))
                .Select(_days.Of)
                .Distinct()
                .Order(),
        ];
        return dates.Select((date, i) => new PlannedUnit(
                i == 0 ? 0 : ((dates[i - 1] + date) / 2) + 1,
                i + 1 == dates.Length ? _days.Length - 1 : (date + dates[i + 1]) / 2,
                1,
                date))
            .Concat(cadence.Cadence.All.OfType<DatedCadence>()
                .SelectMany(dated => dated.Dates)
                .Where(date => cadence.Definite.Any(days => days.Includes(date) == true))
                .Select(date => new PlannedUnit(_days.Of(date.Earliest), _days.Of(date.Latest), 1)));
    }
}
