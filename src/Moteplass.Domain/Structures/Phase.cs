namespace Moteplass.Domain;

/// <summary>A part of a structure's life (fase). The phases together are its life: proposed, planned, in force, ended.</summary>
public sealed partial record Phase : SourcedRecord
{
    /// <summary>When: for a proposed or planned phase the time it is meant to run, else the time it ran; or null where not stated.</summary>
    public ValidityPeriod? Period { get; init; }

    /// <summary>What it ends with, where that is an event and not a date ("when the action plan has been evaluated"); or null.</summary>
    public LocalizedText? EndEvent { get; init; }

    /// <summary>Where in its life the structure is.</summary>
    public required PhaseStatus Status { get; init; }

    /// <summary>For how long it is meant, or null where not stated.</summary>
    public Permanence? Permanence { get; init; }

    /// <summary>For an ad hoc phase, the assignment (oppdrag); or null.</summary>
    public LocalizedText? Assignment { get; init; }

    /// <summary>For a pilot, when its evaluation is due (evalueringsfrist); or null.</summary>
    public PartialDate? EvaluationDue { get; init; }
}
