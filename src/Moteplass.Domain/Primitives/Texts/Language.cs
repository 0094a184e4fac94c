using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A language in which the register and the library's own messages speak (språk).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum Language
{
    /// <summary>Norwegian bokmål, <c>nb</c>.</summary>
    Nb,

    /// <summary>Norwegian nynorsk, <c>nn</c>.</summary>
    Nn,

    /// <summary>English, <c>en</c>.</summary>
    En,

    /// <summary>Northern Sámi, <c>se</c>.</summary>
    Se,
}
