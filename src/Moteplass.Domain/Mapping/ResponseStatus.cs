using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>How a respondent answered a mapping (svarstatus).</summary>
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum ResponseStatus
{
    /// <summary>With substance (besvart).</summary>
    Answered,

    /// <summary>That it had no input, which is not silence (meldt tilbake uten innspill; B7).</summary>
    NilReturn,

    /// <summary>Not at all (ikke besvart).</summary>
    NotReturned,
}
