using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>How far a workshop has come (hvor langt den er kommet).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum WorkshopStage
{
    /// <summary>It is planned.</summary>
    Plan,

    /// <summary>The planned day is definitely past, and nobody says whether it was held.</summary>
    Due,

    /// <summary>It was held.</summary>
    Held,

    /// <summary>It was cancelled or postponed.</summary>
    CalledOff,

    /// <summary>What is stated does not tell.</summary>
    Unknown,
}
