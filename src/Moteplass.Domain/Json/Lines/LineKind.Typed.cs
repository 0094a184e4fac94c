using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A kind of record that stands on a line of its own, by its type.</summary>
/// <typeparam name="T">The record, or the base of several.</typeparam>
internal sealed class LineKind<T>(
    string word,
    Func<string, WireType<T>> ofLine,
    Func<CollaborationRegister, ValueList<T>> get,
    Func<CollaborationRegister, ValueList<T>, CollaborationRegister> with) : LineKind(word)
    where T : DomainRecord
{
    private readonly WireType<T> _wire = ofLine(word);

    public override bool Holds(DomainRecord record) => record is T;

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out DomainRecord value)
    {
        bool good = _wire.TryRead(ref reader, context, out T record);
        value = record;
        return good;
    }

    public override void Write(Utf8JsonWriter writer, DomainRecord record) => _wire.Write(writer, (T)record);

    public override IEnumerable<DomainRecord> In(CollaborationRegister register) => get(register);

    public override CollaborationRegister Fill(CollaborationRegister register, IReadOnlyList<DomainRecord> records) =>
        with(register, [.. records.OfType<T>()]);
}
