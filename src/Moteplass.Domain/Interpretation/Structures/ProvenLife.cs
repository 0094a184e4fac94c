namespace Moteplass.Domain.Interpretation;

/// <summary>What the phases of a structure prove of its life, as the rules read them. The analyses read them by <see cref="StructureLife"/>.</summary>
/// <remarks>
/// The period of a planned or proposed phase is when it was meant to run, that of another when it ran; but an ended phase without an end is the time
/// since it ended.
/// </remarks>
internal sealed class ProvenLife
{
    private readonly (PhaseStatus Status, ValidityPeriod Proven)[] _phases;

    public ProvenLife(CollaborationStructure structure)
    {
        _phases = [.. structure.Phases.Select(phase => (phase.Status, PeriodReading.Proven(phase.Period)))];
        ValidityPeriod[] life = [.. _phases.Where(phase => !IsTimeAfterwards(phase)).Select(phase => phase.Proven).DefaultIfEmpty()];
        ValidityPeriod first = life.MinBy(proven => proven.EarliestStart);
        ValidityPeriod last = life.MaxBy(proven => proven.LatestEnd);
        Whole = new ValidityPeriod(first.Start, last.End, first.IsStartOpen, last.IsEndOpen);
    }

    /// <summary>From the first phase to the last; both ends unknown if there is none.</summary>
    public ValidityPeriod Whole { get; }

    /// <summary>The day before which the structure definitely was not there, as <see cref="ValidityPeriod"/> counts.</summary>
    public int First => Whole.EarliestStart;

    /// <summary>The day after which the structure definitely was not there.</summary>
    public int Last => Whole.LatestEnd;

    /// <summary>Whether on a date the structure definitely was no more than planned or proposed.</summary>
    public bool IsOnlyIntendedOn(PartialDate date) =>
        !_phases.Any(phase => !IsIntended(phase.Status) && phase.Proven.Covers(date) != false)
        && (_phases.Any(phase => IsIntended(phase.Status) && phase.Proven.Covers(date) == true)
            || (_phases.Length > 0 && _phases.All(phase => IsIntended(phase.Status) && phase.Proven == default)));

    /// <summary>Whether on a date the life of the structure definitely was over.</summary>
    public bool IsOverOn(PartialDate date) =>
        _phases.Any(phase => !IsIntended(phase.Status))
        && _phases.All(phase => IsTimeAfterwards(phase) ? phase.Proven.Covers(date) == true : phase.Proven.HasEndedBefore(date.Earliest) == true);

    private static bool IsIntended(PhaseStatus status) => status is PhaseStatus.Planned or PhaseStatus.Proposed;

    private static bool IsTimeAfterwards((PhaseStatus Status, ValidityPeriod Proven) phase) =>
        phase is { Status: PhaseStatus.Ended, Proven.End: null, Proven.Start: not null };
}
