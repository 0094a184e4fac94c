using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>How somebody comes to a seat or an office (valgmåte).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum SelectionMethod
{
    /// <summary>Elected (valgt).</summary>
    Elected,

    /// <summary>Appointed by a decision (oppnevnt).</summary>
    Appointed,

    /// <summary>Designated by those who are represented (utpekt).</summary>
    Designated,

    /// <summary>By virtue of another office (i kraft av stilling eller verv).</summary>
    ExOfficio,

    /// <summary>After an open call (åpen utlysning).</summary>
    OpenCall,

    /// <summary>Open to all who want (åpent for alle).</summary>
    OpenToAll,

    /// <summary>In turn (på omgang).</summary>
    Rotation,
}
