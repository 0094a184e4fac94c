using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>How a <see cref="LeadTime"/> is stated (fristtype).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum LeadTimeKind
{
    /// <summary>As a length: <c>P3W</c>, <c>10WD</c>.</summary>
    Length,

    /// <summary>"Without delay", with no length (uten ugrunnet opphold).</summary>
    Promptly,

    /// <summary>"In good time", with no length (i god tid).</summary>
    InAdvance,

    /// <summary>By or at the next meeting (til neste møte).</summary>
    NextMeeting,
}
