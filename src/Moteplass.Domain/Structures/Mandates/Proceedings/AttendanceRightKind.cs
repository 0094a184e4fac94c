using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What somebody without a seat may do in the meetings (rettighet i møtet).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum AttendanceRightKind
{
    /// <summary>Attend (møterett).</summary>
    Attend,

    /// <summary>Speak (talerett).</summary>
    Speak,

    /// <summary>Make proposals (forslagsrett).</summary>
    Propose,

    /// <summary>Vote (stemmerett).</summary>
    Vote,

    /// <summary>Put items on the agenda (rett til å melde saker).</summary>
    RaiseItems,
}
