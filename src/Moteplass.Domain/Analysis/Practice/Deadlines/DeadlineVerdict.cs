using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>Whether a deadline was kept.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum DeadlineVerdict
{
    /// <summary>It is stated without a length, such as promptly, it lies outside the years of the calendar, or it is in working days of a body abroad (ikke vurdert).</summary>
    NotJudged,

    /// <summary>It is not known when the thing was done, or only too coarsely (kan ikke avgjøres).</summary>
    Unknown,

    /// <summary>It was done in time (holdt).</summary>
    Kept,

    /// <summary>It was done too late (ikke holdt).</summary>
    NotKept,
}
