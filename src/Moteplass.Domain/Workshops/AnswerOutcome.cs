using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What became of a contribution, as the answer says (utfall av innspillet).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum AnswerOutcome
{
    /// <summary>Adopted (tatt til følge).</summary>
    Adopted,

    /// <summary>Adopted in part (delvis tatt til følge).</summary>
    AdoptedInPart,

    /// <summary>Rejected (ikke tatt til følge).</summary>
    Rejected,

    /// <summary>Being considered; it is still open (til vurdering).</summary>
    Considered,

    /// <summary>Passed on to somebody else (sendt videre).</summary>
    PassedOn,
}
