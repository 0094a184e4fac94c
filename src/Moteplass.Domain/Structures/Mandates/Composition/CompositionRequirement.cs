using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What a rule on the composition asks for (krav).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum CompositionRequirement
{
    /// <summary>To be within what is stated (innenfor).</summary>
    Within,

    /// <summary>To include what is stated (omfatter).</summary>
    Include,

    /// <summary>To leave out what is stated (utelukker).</summary>
    Exclude,

    /// <summary>To be even between the values, or about so (jevn fordeling, tilnærmet lik).</summary>
    Even,

    /// <summary>To be spread over the values (spredning).</summary>
    Spread,

    /// <summary>To be considered (tas hensyn til).</summary>
    Considered,
}
