using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>Whether a respondent has a contact form at the top.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum ContactPresence
{
    /// <summary>None is described, and the response may not tell all.</summary>
    NotReported,

    /// <summary>It has: a structure in force of that form is anchored in top management.</summary>
    Present,

    /// <summary>It has none: none is described, and the response tells all there is of that form (B12).</summary>
    Lacking,

    /// <summary>A structure is described, and whether it is in force, of that form or at the top is unknown.</summary>
    Unknown,
}
