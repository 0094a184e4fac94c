using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A record that can name its sources, as every statement about the field should.</summary>
[JsonConverter(typeof(MoteplassJsonConverter))]
public abstract partial record SourcedRecord : DomainRecord
{
    private protected SourcedRecord()
    {
    }

    /// <summary>Where the record's statements stand (kilder). Sources may disagree; the library shows it and picks no winner.</summary>
    public ValueList<SourceReference> Sources { get; init; }
}
