using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>Whether and when a structure is in force, by its phases.</summary>
/// <remarks>What a structure without phases is depends on the question, as each member says.</remarks>
internal sealed class StructureLife
{
    private readonly (Phase Phase, ValidityPeriod? Period)[] _phases;

    public StructureLife(CollaborationStructure structure) => _phases = PhaseSuccession.Read(structure.Phases);

    /// <summary>Whether the structure definitely was set up at some time, rather than proposed, planned or unknown; one without phases was.</summary>
    public bool WasSetUp => _phases.Length == 0 || _phases.Any(one => one.Phase.Status is PhaseStatus.Active or PhaseStatus.Ended);

    /// <summary>
    /// When the structure was set up, or set up anew, at the latest: it may have been in response to something that it changed. Null if the beginning of
    /// a phase that may have run is not known.
    /// </summary>
    public PartialDate? LatestBeginning
    {
        get
        {
            Phase[] phases = [.. _phases.Select(one => one.Phase).Where(phase => !phase.IsTimeAfterwards())];
            Phase[] ran = [.. phases.Where(phase => !phase.IsOnlyIntended())];
            return ran.Length > 0 && ran.All(phase => phase.IsTimeInForce() && phase.Period?.Start is { IsApproximate: false })
                ? phases.Max(phase => phase.Period?.Start)
                : null;
        }
    }

    private DaysOver Over => field ??= FindOver();

    private TimesInForce InForce => field ??= TimesOf(phase => phase.IsTimeInForce());

    private TimesInForce Unknown => field ??= TimesOf(phase => phase.Status == PhaseStatus.Unknown);

    private TimesInForce InForceOrUnknown => field ??= TimesOf(phase => phase.IsTimeInForce() || phase.Status == PhaseStatus.Unknown);

    private TimesInForce Permanent => field ??= TimesOf(phase => phase.IsTimeInForce() && phase.Permanence == Permanence.Permanent);

    private TimesInForce NotOnlyIntended => field ??= TimesOf(phase => !phase.IsOnlyIntended());

    private TimesInForce OnlyIntended => field ??= TimesInForce.Of([.. PeriodsOf(phase => phase.IsOnlyIntended()).Where(period => period is not null)]);

    /// <summary>Whether all phases are only planned or proposed, and none says for when.</summary>
    private bool IsIntendedForNoTime => _phases.Length > 0 && _phases.All(one => one.Phase.IsOnlyIntended() && (one.Period ?? default) == default);

    /// <summary>The periods of the phases in which a structure is in force, as they are stated.</summary>
    public static IEnumerable<ValidityPeriod?> PeriodsInForce(CollaborationStructure structure) =>
        structure.Phases.Where(phase => phase.IsTimeInForce()).Select(phase => phase.Period);

    /// <summary>From the first phase of a structure to the last; both ends unknown if there is none.</summary>
    public static ValidityPeriod WholeOf(CollaborationStructure structure)
    {
        (ValidityPeriod First, ValidityPeriod Last)? ends = null;
        foreach (Phase phase in structure.Phases)
        {
            if (!phase.IsTimeAfterwards())
            {
                ValidityPeriod period = PeriodReading.Proven(phase.Period);
                ends = ends is not (var first, var last) ? (period, period)
                    : (BeginsBefore(period, first) ? period : first, EndsAfter(period, last) ? period : last);
            }
        }

        return ends is (var opening, var closing) ? new ValidityPeriod(opening.Start, closing.End, opening.IsStartOpen, closing.IsEndOpen) : default;
    }

    /// <summary>The life of a structure, read once for each index.</summary>
    public static StructureLife Of(CollaborationStructure structure, RegisterIndex index) => index.Keep(structure, static structure => new StructureLife(structure));

    /// <summary>Whether the structure is in force on a day; unknown without phases.</summary>
    public bool? IsInForce(LocalDate day) => _phases.Length == 0
        ? null
        : InForce.HoldsOn(day) | (Unknown.HoldsOn(day) == false ? false : null);

    /// <summary>Whether the structure is in force on a date; unknown without phases, and without a date unless a phase states no period.</summary>
    public bool? IsInForce(PartialDate? date) => _phases.Length == 0
        ? null
        : InForce.HoldsOn(date) | (Unknown.HoldsOn(date) == false ? false : null);

    /// <summary>The days on which the structure is in force. One without phases is taken to be so throughout.</summary>
    public DaysInForce DaysIn(DateInterval interval) => _phases.Length == 0
        ? new DaysInForce([interval], [interval])
        : new DaysInForce(InForce.In(interval).Definite, InForceOrUnknown.In(interval).Possible);

    /// <summary>Of how many parts the days of an interval are on which the structure is in force, or may be.</summary>
    public int PartsIn(DateInterval interval) => _phases.Length == 0 ? 1 : Math.Max(InForce.PartsIn(interval), InForceOrUnknown.PartsIn(interval));

    /// <summary>The phases in which the structure may be in force on a date.</summary>
    public IEnumerable<Phase> PossibleOn(PartialDate? date) => _phases
        .Where(one => (one.Phase.IsTimeInForce() || one.Phase.Status == PhaseStatus.Unknown) && one.Period.HoldsOn(date) != false)
        .Select(one => one.Phase);

    /// <summary>Whether phases in which the structure definitely is in force on a date say that it is permanent.</summary>
    public bool IsPermanentOn(PartialDate? date) => Permanent.HoldsOn(date) == true;

    /// <summary>Whether the structure had been set up by a day: one that was only proposed or planned had not; unknown without phases.</summary>
    public bool? WasSetUpBy(LocalDate day) => _phases.Length == 0
        ? null
        : ThreeValued.Any(_phases.Select(one => one.Phase).Where(phase => !phase.IsOnlyIntended()), phase => HasBegunBy(phase, day));

    /// <summary>Whether on a date the structure definitely was no more than planned or proposed.</summary>
    public bool IsOnlyIntendedOn(PartialDate date) =>
        NotOnlyIntended.HoldsOn(date) == false && (OnlyIntended.HoldsOn(date) == true || IsIntendedForNoTime);

    /// <summary>Whether on a date the life of the structure definitely was over.</summary>
    public bool IsOverOn(PartialDate date) =>
        ValidityPeriod.Number(date.Earliest) >= Over.First && ValidityPeriod.Number(date.Latest) <= Over.Last;

    private DaysOver FindOver()
    {
        if (_phases.All(one => one.Phase.IsOnlyIntended()) || _phases.Any(one => one.Period is null))
        {
            return new DaysOver(ValidityPeriod.Never, ValidityPeriod.Always);
        }

        (int first, int last) = (ValidityPeriod.Always, ValidityPeriod.Never);
        foreach ((Phase phase, ValidityPeriod? period) in _phases)
        {
            int ended = PeriodReading.Proven(phase.Period).LatestEnd;
            (first, last) = phase.IsTimeAfterwards()
                ? (Math.Max(first, period!.Value.LatestStart), Math.Min(last, period.Value.EarliestEnd))
                : (Math.Max(first, ended == ValidityPeriod.Never ? ended : ended + 1), last);
        }

        return new DaysOver(first, last);
    }

    /// <summary>Whether a period may begin before another; of two that may begin as early, by how their beginnings are ordered.</summary>
    private static bool BeginsBefore(ValidityPeriod period, ValidityPeriod other) =>
        (period.EarliestStart, Nullable.Compare(period.Start, other.Start)).CompareTo((other.EarliestStart, 0)) < 0;

    private static bool EndsAfter(ValidityPeriod period, ValidityPeriod other) =>
        (other.LatestEnd, Nullable.Compare(period.End, other.End)).CompareTo((period.LatestEnd, 0)) < 0;

    private TimesInForce TimesOf(Func<Phase, bool> isSuch) => TimesInForce.Of(PeriodsOf(isSuch));

    private ValidityPeriod?[] PeriodsOf(Func<Phase, bool> isSuch) => Array.ConvertAll(Array.FindAll(_phases, one => isSuch(one.Phase)), one => one.Period);

    /// <summary>That a phase of unknown status began is unknown, and so is the beginning of a phase that only states its end.</summary>
    private static bool? HasBegunBy(Phase phase, LocalDate day)
    {
        bool? hasStarted = phase.Period is { } period ? PeriodReading.Proven(period).HasStartedBy(day) : null;
        return phase.IsTimeInForce() ? hasStarted
            : phase.Status == PhaseStatus.Ended ? hasStarted == true ? true : null
            : hasStarted == false ? false : null;
    }

    /// <summary>The first and the last day on which the structure is definitely over; the first after the last where there is none.</summary>
    private sealed record DaysOver(int First, int Last);
}
