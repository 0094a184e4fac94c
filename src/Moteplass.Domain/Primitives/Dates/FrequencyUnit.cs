using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>The unit of a <see cref="Frequency"/>.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum FrequencyUnit
{
    /// <summary>Days (dager), <c>D</c>.</summary>
    Days,

    /// <summary>Weeks (uker), <c>W</c>.</summary>
    Weeks,

    /// <summary>Months (måneder), <c>M</c>.</summary>
    Months,

    /// <summary>Years (år), <c>Y</c>.</summary>
    Years,
}
