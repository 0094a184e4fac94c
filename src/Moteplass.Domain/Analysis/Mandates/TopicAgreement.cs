using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>Whether mandates say the same.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum TopicAgreement
{
    /// <summary>Fewer than two of them say anything (for få).</summary>
    TooFew,

    /// <summary>All that say anything say the same (likt).</summary>
    Same,

    /// <summary>Two at least say different things (ulikt).</summary>
    Different,
}
