using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>For how long a structure is meant (fast eller midlertidig, B4).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum Permanence
{
    /// <summary>Without an end (fast, permanent).</summary>
    Permanent,

    /// <summary>On trial, to be evaluated (prøveordning; A8).</summary>
    Pilot,

    /// <summary>For a stated time, and not as a trial (tidsavgrenset).</summary>
    TimeLimited,

    /// <summary>For a concrete assignment (ad hoc; B4, B14).</summary>
    AdHoc,
}
