using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>Whether a mandate answers a question.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum AnswerState
{
    /// <summary>It does not, or not as far as is known: it was not read whole, or there is no mandate on record (ikke kjent).</summary>
    Unknown,

    /// <summary>It was read whole and does not (ikke oppgitt).</summary>
    NotStated,

    /// <summary>It does (oppgitt).</summary>
    Stated,
}
