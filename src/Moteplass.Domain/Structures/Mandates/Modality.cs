using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>How binding a provision is (bindende virkning). A provision without a modality is said flatly.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum Modality
{
    /// <summary>It shall be so (skal).</summary>
    Shall,

    /// <summary>It should be so (bør).</summary>
    Should,

    /// <summary>It may be so (kan).</summary>
    May,

    /// <summary>It is so as a rule (som hovedregel, normalt).</summary>
    Normally,
}
