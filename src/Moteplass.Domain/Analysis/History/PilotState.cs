using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>How far a pilot has come (hvor langt prøveordningen er kommet).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum PilotState
{
    /// <summary>The structure has no phase as a pilot (ikke prøveordning).</summary>
    NotAPilot,

    /// <summary>Proposed or planned; that it was set up as such is not recorded (foreslått).</summary>
    Proposed,

    /// <summary>The day is definitely before its time as a pilot (ikke begynt).</summary>
    NotBegun,

    /// <summary>Running, and no evaluation is due yet (i gang).</summary>
    Running,

    /// <summary>Its time as a pilot is definitely over, and no evaluation is due yet (avsluttet).</summary>
    Ended,

    /// <summary>On one of the days on which its evaluation is due, or ended without an evaluation and without a date for one (evaluering forfaller).</summary>
    EvaluationDue,

    /// <summary>The day on which it was to be evaluated is past, and no evaluation is recorded (evaluering forfalt).</summary>
    Overdue,

    /// <summary>Evaluated, and no decision on it is recorded (evaluert).</summary>
    Evaluated,

    /// <summary>A decision that does not put it off answers a proposal that concerns it, or a phase that is not a pilot came after (avgjort).</summary>
    Decided,

    /// <summary>What is known does not tell (kan ikke avgjøres).</summary>
    Unknown,
}
