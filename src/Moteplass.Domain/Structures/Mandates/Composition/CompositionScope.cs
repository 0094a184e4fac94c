using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>Whom a rule on the composition binds (hvem kravet gjelder).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum CompositionScope
{
    /// <summary>Each member.</summary>
    Each,

    /// <summary>The members taken together.</summary>
    Together,

    /// <summary>At least a number of members.</summary>
    Some,

    /// <summary>More than half of the members (flertallet).</summary>
    Majority,
}
