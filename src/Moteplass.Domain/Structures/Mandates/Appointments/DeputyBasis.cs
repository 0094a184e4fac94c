using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What the number of deputies is counted for (hva vara regnes per).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum DeputyBasis
{
    /// <summary>Each member (per medlem).</summary>
    Member,

    /// <summary>Each organisation (per organisasjon).</summary>
    Organisation,

    /// <summary>Each group of seats (per gruppe).</summary>
    SeatGroup,

    /// <summary>The structure as a whole (for hele organet).</summary>
    Structure,
}
