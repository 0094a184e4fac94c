using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>
/// The converter of a problem, in all its languages. What is read is equal to what was written, but for the digits of a national identity number
/// in a pointer or in the id of its record, which are stars.
/// </summary>
internal sealed class ProblemConverter : WireConverter<Problem>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out Problem value) => TryReadOne(ref reader, context, out value);

    public override void Write(FrameworkWriter writer, Problem value) => WriteOne(writer, value);

    public static void WriteOne(FrameworkWriter writer, Problem value)
    {
        writer.BeginObject();
        writer.Member(",\"code\":"u8);
        writer.AnyText(value.Code);
        writer.Member(",\"severity\":"u8);
        writer.Word(RecordWriter.WordOf(value.Severity, "severity", nameof(Problem)));
        writer.Member(",\"pointer\":"u8);
        writer.AnyText(value.Pointer.Hidden().ToString());
        if (value.Record is { IsDefault: false } record)
        {
            writer.Member(",\"record\":"u8);
            new RecordReferenceConverter().Write(writer, new RecordReference(record.Type, IdentityNumbers.Hidden(record.Id)));
        }

        if (value.Position is { IsDefault: false } position)
        {
            SourcePositionConverter.WriteMembers(writer, position);
        }

        writer.Member(",\"message\":"u8);
        writer.LocalizedText(value.Message.ToLocalizedText());
        if (value.Found is { } found)
        {
            writer.Member(",\"found\":"u8);
            writer.AnyText(found);
        }

        if (value.Allowed is { } allowed)
        {
            writer.Member(",\"allowed\":"u8);
            writer.LocalizedText(allowed);
        }

        writer.EndObject();
    }

    public static bool TryReadOne(ref Utf8JsonReader reader, ReadContext context, out Problem value)
    {
        value = null!;
        long start = reader.TokenStartIndex;
        if (!ObjectReading.TryRead(ref reader, context, TryReadPart, out Parts parts) || !parts.Position.TryMakeAny(context, start, out SourcePosition? position))
        {
            return false;
        }

        if (parts is not { Code: { } code, Severity: { } severity, Pointer: { } pointer, Message: { } message })
        {
            ObjectReading.Missing(context, start, parts.Code is null ? "code" : parts.Severity is null ? "severity" : parts.Pointer is null ? "pointer" : "message");
            return false;
        }

        value = new Problem
        {
            Code = code,
            Severity = severity,
            Pointer = pointer,
            Record = parts.Record,
            Position = position,
            Message = message,
            Found = parts.Found,
            Allowed = parts.Allowed,
        };
        return true;
    }

    private static bool TryReadPart(ref Utf8JsonReader reader, ReadContext context, string name, ref Parts parts)
    {
        switch (name)
        {
            case "code":
                parts.Code = RecordReader.TryRead(ref reader, context, out string code) ? code : null;
                return true;
            case "severity":
                parts.Severity = RecordReader.TryRead(ref reader, context, out ProblemSeverity severity) ? severity : null;
                return true;
            case "pointer":
                parts.Pointer = RecordReader.TryRead(ref reader, context, out JsonPointer pointer) ? pointer : null;
                return true;
            case "record":
                parts.Record = RecordReferenceConverter.TryReadOne(ref reader, context, out RecordReference record) ? record : null;
                return true;
            case "message":
                parts.Message = RecordReader.TryRead(ref reader, context, out LocalizedText message) ? message : null;
                return true;
            case "found":
                parts.Found = ObjectReading.TryReadAny(ref reader, context, out string? found) ? found : null;
                return true;
            case "allowed":
                parts.Allowed = RecordReader.TryRead(ref reader, context, out LocalizedText allowed) ? allowed : null;
                return true;
            default:
                return parts.Position.TryRead(ref reader, context, name);
        }
    }

    private struct Parts
    {
        public string? Code;
        public ProblemSeverity? Severity;
        public JsonPointer? Pointer;
        public RecordReference? Record;
        public SourcePositionConverter.Parts Position;
        public LocalizedText? Message;
        public string? Found;
        public LocalizedText? Allowed;
    }
}
