using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>How one for whom a workshop was held was reached (hvordan mottakeren ble nådd).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum RecipientReach
{
    /// <summary>It is not known (ikke kjent).</summary>
    Unknown,

    /// <summary>Was there, in the room or at a distance (til stede).</summary>
    There,

    /// <summary>Was not known to be there, and was given the results (fikk resultatene).</summary>
    Received,

    /// <summary>Was not there, and is not known to have been given the results (ingen av delene).</summary>
    Neither,
}
