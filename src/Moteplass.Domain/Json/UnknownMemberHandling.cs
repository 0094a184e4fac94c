using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Moteplass.Domain.Json;

/// <summary>What becomes of members that a record of the format does not have (ukjente felt).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum UnknownMemberHandling
{
    /// <summary>They are problems, <see cref="FormatCodes.UnknownMember"/> (avvises). A document of a newer minor version keeps them all the same.</summary>
    Refuse,

    /// <summary>They are kept with the record's extensions, and written back (beholdes).</summary>
    Keep,
}
