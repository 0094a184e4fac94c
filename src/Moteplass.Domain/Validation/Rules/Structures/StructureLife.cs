namespace Moteplass.Domain.Validation;

/// <summary>What the phases of a structure surely say of its own life.</summary>
/// <remarks>
/// The period of a planned or proposed phase is when it was meant to run, that of another when it ran; but an ended phase without an end is the time
/// since it ended.
/// </remarks>
internal sealed class StructureLife
{
    private readonly (PhaseStatus Status, ValidityPeriod Sure)[] _phases;

    public StructureLife(CollaborationStructure structure)
    {
        _phases = [.. structure.Phases.Select(phase => (phase.Status, SurePeriod.Of(phase.Period)))];
        ValidityPeriod[] life = [.. _phases.Where(phase => !IsAfterwards(phase)).Select(phase => phase.Sure).DefaultIfEmpty()];
        ValidityPeriod first = life.MinBy(sure => sure.EarliestStart);
        ValidityPeriod last = life.MaxBy(sure => sure.LatestEnd);
        Whole = new ValidityPeriod(first.Start, last.End, first.IsStartOpen, last.IsEndOpen);
    }

    /// <summary>From the first of its phases to the last; both ends unknown where it has none.</summary>
    public ValidityPeriod Whole { get; }

    /// <summary>The day before which the structure surely was not there, as <see cref="ValidityPeriod"/> counts.</summary>
    public int First => Whole.EarliestStart;

    /// <summary>The day after which the structure surely was not there.</summary>
    public int Last => Whole.LatestEnd;

    /// <summary>Whether on a date it surely was no more than planned or proposed.</summary>
    public bool IsOnlyPlannedOn(PartialDate date) =>
        !_phases.Any(phase => !IsMeant(phase.Status) && phase.Sure.Covers(date) != false)
        && (_phases.Any(phase => IsMeant(phase.Status) && phase.Sure.Covers(date) == true)
            || (_phases.Length > 0 && _phases.All(phase => IsMeant(phase.Status) && phase.Sure == default)));

    /// <summary>Whether on a date its life surely was over.</summary>
    public bool IsOverOn(PartialDate date) =>
        _phases.Any(phase => !IsMeant(phase.Status))
        && _phases.All(phase => IsAfterwards(phase) ? phase.Sure.Covers(date) == true : phase.Sure.HasEndedBefore(date.Earliest) == true);

    private static bool IsMeant(PhaseStatus status) => status is PhaseStatus.Planned or PhaseStatus.Proposed;

    private static bool IsAfterwards((PhaseStatus Status, ValidityPeriod Sure) phase) =>
        phase is { Status: PhaseStatus.Ended, Sure.End: null, Sure.Start: not null };
}
