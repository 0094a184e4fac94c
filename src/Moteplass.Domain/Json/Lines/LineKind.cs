using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A kind of record that stands on a line of its own.</summary>
internal abstract class LineKind(string word)
{
    /// <summary>The word by which a line says that it holds one.</summary>
    public string Word { get; } = word;

    /// <summary>Whether a record is of this kind.</summary>
    public abstract bool Holds(DomainRecord record);

    /// <summary>Reads a line, on whose first token the reader stands.</summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, ReadContext context, out DomainRecord value);

    /// <summary>Writes a record of this kind.</summary>
    public abstract void Write(Utf8JsonWriter writer, DomainRecord record);

    /// <summary>The records of this kind in a register, in their order.</summary>
    public abstract IEnumerable<DomainRecord> In(CollaborationRegister register);

    /// <summary>The register with those of the records that are of this kind, in their order.</summary>
    public abstract CollaborationRegister Fill(CollaborationRegister register, IReadOnlyList<DomainRecord> records);
}
