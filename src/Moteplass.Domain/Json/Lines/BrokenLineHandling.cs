using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Moteplass.Domain.Json;

/// <summary>What reading does after a line that cannot be read (feil på en linje).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum BrokenLineHandling
{
    /// <summary>It reports the line and reads the next (fortsett).</summary>
    GoOn,

    /// <summary>It reports the line and ends (stopp).</summary>
    Stop,
}
