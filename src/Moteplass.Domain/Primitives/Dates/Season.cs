using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A season of a year by its EDTF number (årstid), in the widest usual reading of Norwegian administration.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum Season
{
    /// <summary>Spring (vår), 1 January to 30 June: the spring half-year.</summary>
    Spring = 21,

    /// <summary>Summer (sommer), 1 June to 31 August.</summary>
    Summer = 22,

    /// <summary>Autumn (høst), 1 August to 31 December: the autumn half-year.</summary>
    Autumn = 23,

    /// <summary>Winter (vinter), 1 December of the year before to the last day of February.</summary>
    Winter = 24,
}
