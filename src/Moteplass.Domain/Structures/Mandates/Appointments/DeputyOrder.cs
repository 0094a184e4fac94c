using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>In what order deputies step in (rekkefølge for vara).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum DeputyOrder
{
    /// <summary>Each deputy for one member (personlig vara).</summary>
    Personal,

    /// <summary>In ranked order (vara i rekkefølge).</summary>
    Ranked,
}
