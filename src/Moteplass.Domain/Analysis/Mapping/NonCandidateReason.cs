using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>Why a structure is not a candidate for a common structure (B14, B15).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum NonCandidateReason
{
    /// <summary>It is tied to single assignments (ad hoc): such dialogue is needed, and can hardly be coordinated under a common structure.</summary>
    AdHoc,

    /// <summary>It is a pilot.</summary>
    Pilot,

    /// <summary>It is meant for a limited time.</summary>
    TimeLimited,

    /// <summary>It is not stated for how long it is meant.</summary>
    PermanenceNotStated,

    /// <summary>It is anchored below or beside top management.</summary>
    NotAtTheTop,

    /// <summary>Where it is anchored is not stated, or unknown.</summary>
    AnchoringUnknown,

    /// <summary>It is not in force.</summary>
    NotInForce,

    /// <summary>Whether it is in force is unknown.</summary>
    InForceUnknown,
}
