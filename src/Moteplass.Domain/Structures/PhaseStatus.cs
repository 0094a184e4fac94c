using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>Where in its life a structure is during a phase (status).</summary>
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum PhaseStatus
{
    /// <summary>Somebody has proposed it (foreslått).</summary>
    Proposed,

    /// <summary>The owner plans it (planlagt).</summary>
    Planned,

    /// <summary>It is in force (virksom).</summary>
    Active,

    /// <summary>It has ended (avsluttet).</summary>
    Ended,

    /// <summary>What became of it is not known (ukjent).</summary>
    Unknown,
}
