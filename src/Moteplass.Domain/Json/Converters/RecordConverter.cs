using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>Writes the members of a record.</summary>
internal delegate void WriteMembers<T>(ref FrameworkWriter writer, T value);

/// <summary>The converter of a record, or of a type that is one of several.</summary>
internal sealed class RecordConverter<T>(ReadValue<T> read, WriteMembers<T> write) : WireConverter<T>
    where T : DomainRecord
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value) => read(ref reader, context, out value);

    public override void Write(FrameworkWriter writer, T value)
    {
        writer.BeginObject();
        try
        {
            write(ref writer, value);
        }
        catch (InvalidOperationException refusal)
        {
            throw Unwritable.At(refusal, value);
        }

        writer.EndObject();
    }
}
