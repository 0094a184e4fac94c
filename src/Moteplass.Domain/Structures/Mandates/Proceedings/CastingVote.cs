using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>Who decides when votes are equal (dobbeltstemme).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum CastingVote
{
    /// <summary>Nobody: the proposal falls (ingen).</summary>
    None,

    /// <summary>The chair's vote counts double (leders dobbeltstemme).</summary>
    Chair,
}
