using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What kind of meeting a cadence counts.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum CadencePurpose
{
    /// <summary>Ordinary meetings (ordinære møter). The default.</summary>
    Ordinary,

    /// <summary>Gatherings over one or more days (samlinger).</summary>
    Gathering,

    /// <summary>Seminars and conferences (seminarer og konferanser).</summary>
    Seminar,

    /// <summary>Meetings open for input (innspillsmøter).</summary>
    InputMeeting,
}
