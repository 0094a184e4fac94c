using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>How a respondent answered a mapping (svarstatus).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum ResponseStatus
{
    /// <summary>With substance (ga opplysninger).</summary>
    Answered,

    /// <summary>That it had no input, which is not silence (hadde ikke innspill; B7).</summary>
    NilReturn,

    /// <summary>Not at all (svarte ikke).</summary>
    NotReturned,
}
