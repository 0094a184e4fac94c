using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Planning;

/// <summary>Where a planned date comes from (hvor datoen kommer fra).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum DateOrigin
{
    /// <summary>The register has the meeting on that day, and it was not to move (fast).</summary>
    Fixed,

    /// <summary>The register has the meeting on that day; it might have moved, and did not (beholdt).</summary>
    Kept,

    /// <summary>The register has the meeting on another day (flyttet).</summary>
    Moved,

    /// <summary>The day is new; the register may have the meeting without a day (ny).</summary>
    New,
}
