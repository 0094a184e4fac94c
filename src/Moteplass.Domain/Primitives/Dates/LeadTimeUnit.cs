using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>The unit of a <see cref="LeadTime"/> (tidsenhet for frist).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum LeadTimeUnit
{
    /// <summary>Days of the calendar, <c>P10D</c>.</summary>
    Days,

    /// <summary>Weeks, <c>P3W</c>.</summary>
    Weeks,

    /// <summary>Months of the calendar, <c>P2M</c>.</summary>
    Months,

    /// <summary>Working days, <c>10WD</c>.</summary>
    WorkingDays,
}
