using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Planning;

/// <summary>Which of the meetings that the register has already a plan may move (hvilke møter som kan flyttes).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum MovableMeetings
{
    /// <summary>None: each meeting holds its day (ingen). The default.</summary>
    None,

    /// <summary>Those of one structure that are planned to the day, are not before the first day to plan, and are not called by notice yet (ikke innkalt).</summary>
    NotNotified,
}
