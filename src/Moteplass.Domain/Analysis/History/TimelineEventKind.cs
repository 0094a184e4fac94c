namespace Moteplass.Domain.Analysis;

/// <summary>What happened (hendelse).</summary>
public enum TimelineEventKind
{
    /// <summary>A document was issued (dokument).</summary>
    DocumentIssued,

    /// <summary>A mapping was made (kartlegging).</summary>
    MappingMade,

    /// <summary>An assignment was given, or its time began (oppdrag).</summary>
    AssignmentGiven,

    /// <summary>A structure was proposed to begin (foreslått).</summary>
    StructureProposed,

    /// <summary>A structure was planned to begin (planlagt).</summary>
    StructurePlanned,

    /// <summary>A structure began (opprettet).</summary>
    StructureBegan,

    /// <summary>A phase of a structure ended (avsluttet).</summary>
    StructureEnded,

    /// <summary>A meeting was held, or is planned (møte).</summary>
    MeetingHeld,

    /// <summary>A workshop was held, or is planned (workshop).</summary>
    WorkshopHeld,

    /// <summary>A contribution was given (innspill).</summary>
    ContributionGiven,

    /// <summary>A proposal was made (forslag).</summary>
    ProposalMade,

    /// <summary>A decision was made (vedtak).</summary>
    DecisionMade,

    /// <summary>An evaluation was made (evaluering).</summary>
    EvaluationMade,
}
