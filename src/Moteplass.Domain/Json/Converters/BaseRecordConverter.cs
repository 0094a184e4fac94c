using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The converter of what many records have in common: a record is written as what it is, and cannot be read, for nothing in it says what that is.</summary>
internal sealed class BaseRecordConverter<T> : WireConverter<T>
    where T : DomainRecord
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value) =>
        throw new NotSupportedException($"A {typeof(T).Name} does not say which record it is, and cannot be read. Read it as its own type, or as a {nameof(RegisterRecord)}, which says so.");

    public override void Write(FrameworkWriter writer, T value)
    {
        writer.BeginObject();
        try
        {
            RecordWriter.Write(ref writer, (DomainRecord)value);
        }
        catch (InvalidOperationException refusal)
        {
            throw Unwritable.At(refusal, value);
        }

        writer.EndObject();
    }
}
