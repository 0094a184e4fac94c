using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What a statement's source allows one to say (grunnlag).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum SourceBasis
{
    /// <summary>The source says so, with a reservation of its own or without (oppgitt). The default.</summary>
    Stated,

    /// <summary>The source does not say so: it was concluded from what it says, and the note of the reference says why (utledet).</summary>
    Inferred,
}
