using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What the mandates of a structure ask for in an interval, for one purpose.</summary>
/// <param name="IsStated">Whether any mandate that may be in force states a cadence for the purpose that may hold then.</param>
/// <param name="OnDefiniteDays">What is asked for on the days on which mandate and cadence definitely hold; null where a number is not stated.</param>
/// <param name="OnPossibleDays">What is asked for if they hold on all the days on which they may; null as above.</param>
/// <param name="IsDefinite">Whether any of it asks for at least one meeting, in a time long enough.</param>
/// <param name="IsBinding">Whether any of it is said flatly or with "shall".</param>
/// <param name="Binding">As much of what is definitely asked for as is said so; null as above.</param>
/// <param name="IsTimeKnown">Whether it is known on which days all of it holds.</param>
internal sealed record Promise(
    bool IsStated, CountRange? OnDefiniteDays, CountRange? OnPossibleDays, bool IsDefinite, bool IsBinding, CountRange? Binding, bool IsTimeKnown)
{
    /// <summary>How many times a cadence is held against a part of the days of a structure at the most.</summary>
    public const int MostOfOneStructure = 20_000;

    /// <summary>The same of one list of meetings: forty cadences or mandates in one time in force.</summary>
    public const int MostOfOneList = 80;

    private static readonly Promise NotCounted = new(IsStated: true, null, null, IsDefinite: false, IsBinding: false, null, IsTimeKnown: false);

    /// <summary>The least that is definitely asked for and the most that may be.</summary>
    public CountRange? Range => OnDefiniteDays is { } definite && OnPossibleDays is { } possible
        ? new CountRange(definite.Minimum, possible.Maximum, possible.IsApproximate)
        : null;

    /// <param name="practice">The structure and the interval.</param>
    /// <param name="purpose">The purpose.</param>
    /// <returns>What is asked for in the interval.</returns>
    public static Promise Of(PracticeView practice, CadencePurpose purpose) => Of(practice, purpose, [practice.Interval]);

    /// <param name="practice">The structure and the interval.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="within">Parts of the interval.</param>
    /// <returns>What is asked for in these parts together; no number if as good as each of very many cadences holds in each of very many parts.</returns>
    public static Promise Of(PracticeView practice, CadencePurpose purpose, ValueList<DateInterval> within) =>
        CadenceDays.In(within, purpose, practice, MostOfOneStructure) is { } cadences ? Of(cadences) : NotCounted;

    /// <param name="practice">The structure and an interval.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="list">The time of a list of meetings in the interval.</param>
    /// <returns>What is asked for in that time, or null if that is too manifold to be worked out for each list: there may be very many.</returns>
    public static Promise? OfList(PracticeView practice, CadencePurpose purpose, DateInterval list) =>
        CadenceDays.In([list], purpose, practice, MostOfOneList) is { } cadences ? Of(cadences) : null;

    private static Promise Of(CadenceDays[] cadences)
    {
        (bool isStated, bool isDefinite, bool isBinding, bool isTimeKnown) = (false, false, false, true);
        (CountRange? definite, CountRange? possible, CountRange? binding) = (default(CountRange), default(CountRange), default(CountRange));
        foreach (CadenceDays[] group in CadenceDays.Together(cadences))
        {
            (MeetingCadence Cadence, CountRange? Definite, CountRange? Possible)[] all =
                [.. group.Select(one => (one.Cadence.Content, Asked(one.Cadence, one.Definite), Asked(one.Cadence, one.Possible)))];
            (MeetingCadence Cadence, CountRange? Definite, CountRange? Possible)[] binds = [.. all.Where(one => one.Cadence.Modality is null or Modality.Shall)];
            isStated = true;
            isBinding |= binds.Length > 0;
            isDefinite |= group.Any(one => one.Cadence.Content is not (OnDemandCadence or RateCadence { Count.Minimum: 0 }) && one.Cadence.Content.Modality != Modality.May);
            isTimeKnown &= group.All(one => one.Definite == one.Possible);
            definite = Plus(definite, CadencesTogether.Least([.. all.Select(one => (one.Cadence, one.Definite))]));
            possible = Plus(possible, CadencesTogether.Most([.. all.Select(one => (one.Cadence, one.Possible))]));
            binding = Plus(binding, CadencesTogether.Least([.. binds.Select(one => (one.Cadence, one.Definite))]));
        }

        return isStated
            ? new Promise(true, definite, possible, isDefinite, isBinding, binding, isTimeKnown)
            : new Promise(false, null, null, false, false, null, true);
    }

    private static CountRange? Asked(StatedCadence cadence, ValueList<DateInterval> days) => days.Aggregate(
        (CountRange?)default(CountRange),
        (sum, some) => Plus(sum, cadence.MeetingsIn(some) is { } asked ? Bound(cadence.Content, asked) : null));

    /// <summary>What may be need not be.</summary>
    private static CountRange Bound(MeetingCadence cadence, CountRange asked) =>
        cadence.Modality == Modality.May ? asked.OrNone : asked;

    private static CountRange? Plus(CountRange? sum, CountRange? more) => sum is { } before && more is { } added ? CountRange.Sum([before, added]) : null;
}
