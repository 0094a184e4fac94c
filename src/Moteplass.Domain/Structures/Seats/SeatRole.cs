using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What the holder of a seat is in the structure (rolle).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum SeatRole
{
    /// <summary>A member (medlem).</summary>
    Member,

    /// <summary>The chair (leder).</summary>
    Chair,

    /// <summary>The vice chair (nestleder).</summary>
    ViceChair,

    /// <summary>A deputy (varamedlem, vara).</summary>
    Deputy,

    /// <summary>An observer (observatør).</summary>
    Observer,

    /// <summary>The secretary (sekretær).</summary>
    Secretary,
}
