using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>How people come together (møteform).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum MeetingForm
{
    /// <summary>In one place (fysisk).</summary>
    InPerson,

    /// <summary>At a distance only (digitalt).</summary>
    Digital,

    /// <summary>In one place and at a distance (hybrid).</summary>
    Hybrid,
}
