using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>Where in its life a structure is during a phase (status for fasen).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum PhaseStatus
{
    /// <summary>Somebody has proposed it (foreslått).</summary>
    Proposed,

    /// <summary>The owner plans it (planlagt).</summary>
    Planned,

    /// <summary>It is in force (aktiv).</summary>
    Active,

    /// <summary>It has ended (avsluttet).</summary>
    Ended,

    /// <summary>What became of it is not known (ukjent).</summary>
    Unknown,
}
