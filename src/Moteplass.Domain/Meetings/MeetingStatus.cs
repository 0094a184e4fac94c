using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>How far a meeting has come (møtestatus). Null means that it is not known.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum MeetingStatus
{
    /// <summary>Planned (planlagt).</summary>
    Planned,

    /// <summary>Notice has been sent (innkalt).</summary>
    Notified,

    /// <summary>Held (holdt).</summary>
    Held,

    /// <summary>Cancelled (avlyst).</summary>
    Cancelled,

    /// <summary>Postponed (utsatt).</summary>
    Postponed,
}
