using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What a proposal is for (type forslag).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum ProposalKind
{
    /// <summary>A proposal (forslag).</summary>
    Proposal,

    /// <summary>One of several alternatives that are sketched and discussed (alternativ; B18).</summary>
    Alternative,

    /// <summary>A recommendation (anbefaling; A5, B18).</summary>
    Recommendation,
}
