using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>What happened (hendelse).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum TimelineEventKind
{
    /// <summary>A document was issued (dokument).</summary>
    DocumentIssued,

    /// <summary>A mapping was made (kartlegging).</summary>
    MappingMade,

    /// <summary>An assignment was given, or its time began (oppdrag).</summary>
    AssignmentGiven,

    /// <summary>A phase of a structure was proposed to begin (foreslått).</summary>
    PhaseProposed,

    /// <summary>A phase of a structure was planned to begin (planlagt).</summary>
    PhasePlanned,

    /// <summary>A phase of a structure began: the structure was set up, or changed its permanence (påbegynt).</summary>
    PhaseBegan,

    /// <summary>A phase of a structure ended, whether or not another followed; or the time since it ended began, where no phase states its end (avsluttet).</summary>
    PhaseEnded,

    /// <summary>A meeting: held, planned, or planned and given up, as the record says (møte).</summary>
    Meeting,

    /// <summary>A workshop: held, planned, or planned and given up, as the record says (workshop).</summary>
    Workshop,

    /// <summary>A contribution was given (innspill).</summary>
    ContributionGiven,

    /// <summary>Feedback was given to those who had contributed (tilbakemelding).</summary>
    FeedbackGiven,

    /// <summary>A proposal was made (forslag).</summary>
    ProposalMade,

    /// <summary>A decision was made (vedtak).</summary>
    DecisionMade,

    /// <summary>An evaluation was made (evaluering).</summary>
    EvaluationMade,
}
