using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The converter of a reference to a record: <c>{"type":"seat","id":"leder"}</c>.</summary>
internal sealed class RecordReferenceConverter : StructConverter<RecordReference>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out RecordReference value) => TryReadOne(ref reader, context, out value);

    public static bool TryReadOne(ref Utf8JsonReader reader, ReadContext context, out RecordReference value)
    {
        value = default;
        long start = reader.TokenStartIndex;
        if (!ObjectReading.TryRead(ref reader, context, TryReadPart, out Parts parts))
        {
            return false;
        }

        if (parts is { Type: { } type, Id: { } id })
        {
            value = new RecordReference(type, id);
            return true;
        }

        ObjectReading.Missing(context, start, parts.Type is null ? "type" : "id");
        return false;
    }

    public override void Write(FrameworkWriter writer, RecordReference value)
    {
        if (value.IsDefault)
        {
            throw Unwritable.Because("A RecordReference is the default, which refers to no record.");
        }

        writer.BeginObject();
        writer.Member(",\"type\":"u8);
        writer.Word(RecordWriter.WordOf(value.Type, "type", nameof(RecordReference)));
        writer.Member(",\"id\":"u8);
        writer.AnyText(value.Id);
        writer.EndObject();
    }

    private static bool TryReadPart(ref Utf8JsonReader reader, ReadContext context, string name, ref Parts parts)
    {
        switch (name)
        {
            case "type":
                parts.Type = RecordReader.TryRead(ref reader, context, out RecordType type) ? type : null;
                return true;
            case "id":
                parts.Id = ObjectReading.TryReadAny(ref reader, context, out string? id) ? id : null;
                return true;
            default:
                return false;
        }
    }

    private struct Parts
    {
        public RecordType? Type;
        public string? Id;
    }
}
