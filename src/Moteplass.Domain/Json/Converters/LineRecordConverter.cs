using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The converter of any record of a register: as on a line of its own, it says by its member <c>recordType</c> what it is.</summary>
internal sealed class LineRecordConverter : WireConverter<RegisterRecord>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out RegisterRecord value) => RecordLine.TryRead(ref reader, context, out value);

    public override void Write(FrameworkWriter writer, RegisterRecord value)
    {
        LineRecords.TryGetWord(value, out ReadOnlySpan<byte> word);
        writer.BeginObject();
        writer.Member(",\"recordType\":"u8);
        writer.Word(word);
        try
        {
            LineRecords.Write(ref writer, value);
        }
        catch (InvalidOperationException refusal)
        {
            throw Unwritable.At(refusal, value);
        }

        writer.EndObject();
    }
}
