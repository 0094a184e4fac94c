using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>How grave a <see cref="Problem"/> is (alvorlighetsgrad). Ordered: info, warning, error.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum ProblemSeverity
{
    /// <summary>Worth a look, or a silence in the record.</summary>
    Info,

    /// <summary>The record departs from good practice or from its own mandate.</summary>
    Warning,

    /// <summary>The record contradicts itself or cannot be used.</summary>
    Error,
}
