using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>How a promise and the practice agree (vurdering).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum PracticeVerdict
{
    /// <summary>Nothing is promised, as far as is stated (ikke oppgitt).</summary>
    NotStated,

    /// <summary>What is known does not tell (kan ikke avgjøres).</summary>
    Unknown,

    /// <summary>What was promised is there (holdt).</summary>
    Kept,

    /// <summary>There is definitely more than was promised (flere enn fastsatt).</summary>
    More,

    /// <summary>There is definitely less than was promised (ikke holdt).</summary>
    NotKept,
}
