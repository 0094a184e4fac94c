using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>The days of an interval on which something is in force.</summary>
/// <param name="Definite">The days on which it definitely is.</param>
/// <param name="Possible">The days on which it may be, these among them.</param>
internal sealed record DaysInForce(ValueList<DateInterval> Definite, ValueList<DateInterval> Possible)
{
    /// <summary>The days on which a structure is in force. One without phases is taken to be active throughout.</summary>
    public static DaysInForce Of(CollaborationStructure structure, DateInterval interval)
    {
        if (structure.Phases.IsEmpty)
        {
            return new DaysInForce([interval], [interval]);
        }

        IEnumerable<Phase> active = structure.Phases.Where(phase => phase.IsTimeInForce());
        IEnumerable<Phase> possible = structure.Phases.Where(phase => phase.IsTimeInForce() || phase.Status == PhaseStatus.Unknown);
        return new DaysInForce(
            IntervalDays.Join(active.Select(phase => phase.Period is { } period ? interval.DefiniteDays(period) : interval).OfType<DateInterval>()),
            IntervalDays.Join(possible.Select(phase => phase.Period is { } period ? interval.PossibleDays(period) : interval).OfType<DateInterval>()));
    }

    /// <summary>The days on which one of the mandates of a structure that is in force is in force itself.</summary>
    /// <remarks>A mandate without a period is in force always if it is the only one; of several, it is unknown which holds.</remarks>
    public static DaysInForce Of(Mandate mandate, CollaborationStructure structure, DateInterval interval)
    {
        DaysInForce life = Of(structure, interval);
        return mandate.Period is { } period
            ? new DaysInForce(
                [.. life.Definite.Select(days => days.DefiniteDays(period)).OfType<DateInterval>()],
                [.. life.Possible.Select(days => days.PossibleDays(period)).OfType<DateInterval>()])
            : structure.Mandates.Count == 1 ? life : life with { Definite = [] };
    }
}
