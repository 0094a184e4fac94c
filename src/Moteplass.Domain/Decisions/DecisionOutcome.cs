using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What a decision comes to (utfall).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum DecisionOutcome
{
    /// <summary>Adopted (vedtatt).</summary>
    Adopted,

    /// <summary>Adopted in part (delvis vedtatt).</summary>
    AdoptedInPart,

    /// <summary>Rejected (avslått).</summary>
    Rejected,

    /// <summary>Put off (utsatt); what it answers stays open.</summary>
    Deferred,
}
