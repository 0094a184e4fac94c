using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What a recurrence repeats by (gjentakelse).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum RecurrencePattern
{
    /// <summary>Weeks (ukentlig).</summary>
    Weekly,

    /// <summary>Months (månedlig).</summary>
    Monthly,

    /// <summary>Years (årlig).</summary>
    Yearly,
}
