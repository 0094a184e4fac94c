using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>Whether somebody sits in a seat (om plassen er besatt).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum SeatState
{
    /// <summary>Somebody sits in it (besatt).</summary>
    Filled,

    /// <summary>Nobody sits in it; it is a seat all the same (ledig).</summary>
    Vacant,
}
