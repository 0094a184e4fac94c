using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Planning;

/// <summary>Why there can be no meeting on a day (hvorfor dagen ikke kan brukes).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum DayOffCause
{
    /// <summary>A weekend or a public holiday (helg eller helligdag).</summary>
    WeekendOrHoliday,

    /// <summary>A blackout (møtefri dag).</summary>
    Blackout,

    /// <summary>The structure, or what its mandate says of how often to meet, is not definitely in force (ikke aktiv).</summary>
    NotInForce,

    /// <summary>It is before the day from which is planned, or notice would have to be sent before it (for sent).</summary>
    TooLate,

    /// <summary>The structure has another meeting (annet møte).</summary>
    OtherMeeting,
}
