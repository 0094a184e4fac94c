using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>How somebody was at a meeting (tilstedeværelse). Null means that it is not known.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum Presence
{
    /// <summary>Present in the room (til stede).</summary>
    Present,

    /// <summary>Present at a distance (digitalt).</summary>
    Remote,

    /// <summary>Absent with notice (meldt forfall).</summary>
    Excused,

    /// <summary>Absent without notice (fraværende).</summary>
    Absent,
}
