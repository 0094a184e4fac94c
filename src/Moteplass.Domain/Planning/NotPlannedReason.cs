using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Planning;

/// <summary>Why meetings were not planned (hvorfor det ikke er planlagt).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum NotPlannedReason
{
    /// <summary>No mandate says how often to meet (møtefrekvens ikke oppgitt).</summary>
    NoCadence,

    /// <summary>A mandate says that there is a number, and not which (antall ikke oppgitt).</summary>
    NumberNotStated,

    /// <summary>Meetings are held on demand alone (bare ved behov).</summary>
    OnDemand,

    /// <summary>No meeting is definitely asked for in the interval: at most a number, meetings that may be held, or the unit of time is not in it from end to end (ingenting sikkert fastsatt).</summary>
    NothingPromised,

    /// <summary>The structure, or what its mandate says of how often to meet, is not in force in the interval (ikke aktiv).</summary>
    NotInForce,

    /// <summary>It meets one organisation at a time, and which one is not stated (møter én om gangen).</summary>
    OneAtATime,

    /// <summary>How many days a gathering takes is not stated (varighet ikke oppgitt).</summary>
    LengthNotStated,

    /// <summary>More meetings are asked for than the interval has days: one series meets at most once a day (flere møter enn dager).</summary>
    MoreThanDays,
}
