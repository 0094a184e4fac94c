using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Feeds;

/// <summary>Why a meeting is not in a feed (hvorfor et møte er utelatt).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum LeftOutReason
{
    /// <summary>Nothing is said of when it is (tidspunkt ikke oppgitt).</summary>
    NoDate,

    /// <summary>Its day is not known: the date is coarser than a day, or approximate (dag ikke fastsatt).</summary>
    NoDay,

    /// <summary>It is cancelled or postponed, and these were to be left out (avlyst eller utsatt).</summary>
    Cancelled,
}
