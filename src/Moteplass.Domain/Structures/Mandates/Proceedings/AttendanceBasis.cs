using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>Whether a right to attend stands or needs an invitation (grunnlag for deltakelse).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum AttendanceBasis
{
    /// <summary>It stands (fast).</summary>
    Standing,

    /// <summary>It needs an invitation (etter invitasjon).</summary>
    OnInvitation,
}
