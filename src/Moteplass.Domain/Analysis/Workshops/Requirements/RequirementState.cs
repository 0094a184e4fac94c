using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>Whether a requirement is met (om kravet er oppfylt).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum RequirementState
{
    /// <summary>It does not concern this workshop, or cannot be checked yet (gjelder ikke).</summary>
    NotApplicable,

    /// <summary>Nothing is stated of it (ikke oppgitt).</summary>
    NotStated,

    /// <summary>What is stated does not settle it (kan ikke avgjøres).</summary>
    Unknown,

    /// <summary>Every condition holds (oppfylt).</summary>
    Met,

    /// <summary>A condition definitely does not hold (ikke oppfylt).</summary>
    NotMet,
}
