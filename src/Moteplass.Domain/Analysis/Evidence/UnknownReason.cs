using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>Why something is not known.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum UnknownReason
{
    /// <summary>The record does not state it.</summary>
    NotStated,

    /// <summary>What is stated does not settle it, such as a date that is too coarse for the day asked about.</summary>
    Inconclusive,
}
