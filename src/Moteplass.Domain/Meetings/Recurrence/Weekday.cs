using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A day of the week, Monday first (ukedag).</summary>
/// <remarks>The numbers are those of ISO 8601 and of <see cref="NodaTime.IsoDayOfWeek"/>, 1 to 7, so that a cast from one to the other keeps the day.</remarks>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum Weekday
{
    /// <summary>Monday (mandag).</summary>
    Monday = 1,

    /// <summary>Tuesday (tirsdag).</summary>
    Tuesday,

    /// <summary>Wednesday (onsdag).</summary>
    Wednesday,

    /// <summary>Thursday (torsdag).</summary>
    Thursday,

    /// <summary>Friday (fredag).</summary>
    Friday,

    /// <summary>Saturday (lørdag).</summary>
    Saturday,

    /// <summary>Sunday (søndag).</summary>
    Sunday,
}
