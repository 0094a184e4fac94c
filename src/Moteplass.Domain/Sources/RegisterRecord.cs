using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A record that has a list of its own in the register, and so can be a line of its own (registerpost).</summary>
[JsonConverter(typeof(MoteplassJsonConverter))]
public abstract record RegisterRecord : SourcedRecord
{
    private protected RegisterRecord()
    {
    }
}
