using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Feeds;

/// <summary>What a feed does with meetings that were cancelled or postponed (avlyste møter). Calendar programs treat them differently.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum CancelledMeetings
{
    /// <summary>They are marked as cancelled, and say so in the title (merket). Some programs then strike them through, some take them away.</summary>
    Marked,

    /// <summary>They say so in the title alone, so that every program shows them (vist).</summary>
    Shown,

    /// <summary>They are left out (utelatt).</summary>
    LeftOut,
}
