using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What every record of the register has in common: other parties may add members of their own to it.</summary>
/// <remarks>Records are immutable and value-equal through and through: two are equal when all their members are, lists in order.</remarks>
[JsonConverter(typeof(MoteplassJsonConverter))]
public abstract record DomainRecord
{
    private protected DomainRecord()
    {
    }

    /// <summary>Members named <c>vendor:name</c> that other parties have added (utvidelser), and unknown members where reading keeps them; never interpreted.</summary>
    public Extensions Extensions { get; init; }
}
