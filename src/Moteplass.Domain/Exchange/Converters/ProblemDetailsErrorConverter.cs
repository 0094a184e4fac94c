using System.Text.Json;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Exchange;

/// <summary>The converter of one problem of what a web API answers.</summary>
internal sealed class ProblemDetailsErrorConverter : ReadBackConverter<ProblemDetailsError>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out ProblemDetailsError value) => TryReadOne(ref reader, context, out value);

    public override void Write(Utf8JsonWriter writer, ProblemDetailsError value, JsonSerializerOptions options) => ReportJson.Write(writer, value);

    public static bool TryReadOne(ref Utf8JsonReader reader, ReadContext context, out ProblemDetailsError value)
    {
        value = null!;
        long start = reader.TokenStartIndex;
        if (!ObjectReading.TryRead(ref reader, context, TryReadPart, out Parts parts) || !parts.Position.TryMakeAny(context, start, out SourcePosition? position))
        {
            return false;
        }

        if (parts is not { Detail: { } detail, Pointer: { } pointer, Code: { } code, Severity: { } severity })
        {
            ObjectReading.Missing(context, start, parts.Detail is null ? "detail" : parts.Pointer is null ? "pointer" : parts.Code is null ? "code" : "severity");
            return false;
        }

        value = new ProblemDetailsError
        {
            Detail = detail,
            Pointer = pointer,
            Code = code,
            Severity = severity,
            Position = position,
            Found = parts.Found,
            Allowed = parts.Allowed,
        };
        return true;
    }

    private static bool TryReadPart(ref Utf8JsonReader reader, ReadContext context, string name, ref Parts parts)
    {
        switch (name)
        {
            case "detail":
                parts.Detail = ObjectReading.TryReadAny(ref reader, context, out string? detail) ? detail : null;
                return true;
            case "pointer":
                parts.Pointer = RecordReader.TryRead(ref reader, context, out JsonPointer pointer) ? pointer : null;
                return true;
            case "code":
                parts.Code = RecordReader.TryRead(ref reader, context, out string code) ? code : null;
                return true;
            case "severity":
                parts.Severity = RecordReader.TryRead(ref reader, context, out ProblemSeverity severity) ? severity : null;
                return true;
            case "found":
                parts.Found = ObjectReading.TryReadAny(ref reader, context, out string? found) ? found : null;
                return true;
            case "allowed":
                parts.Allowed = ObjectReading.TryReadAny(ref reader, context, out string? allowed) ? allowed : null;
                return true;
            default:
                return parts.Position.TryRead(ref reader, context, name);
        }
    }

    private struct Parts
    {
        public string? Detail;
        public JsonPointer? Pointer;
        public string? Code;
        public ProblemSeverity? Severity;
        public SourcePositionConverter.Parts Position;
        public string? Found;
        public string? Allowed;
    }
}
