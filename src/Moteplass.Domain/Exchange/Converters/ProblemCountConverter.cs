using System.Text.Json;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Exchange;

/// <summary>The converter of how many problems of a rule there are beside those listed.</summary>
internal sealed class ProblemCountConverter : ReadBackConverter<ProblemCount>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out ProblemCount value) => TryReadOne(ref reader, context, out value);

    public override void Write(Utf8JsonWriter writer, ProblemCount value, JsonSerializerOptions options) => ReportJson.Write(writer, value);

    public static bool TryReadOne(ref Utf8JsonReader reader, ReadContext context, out ProblemCount value)
    {
        value = null!;
        long start = reader.TokenStartIndex;
        if (!ObjectReading.TryRead(ref reader, context, TryReadPart, out Parts parts))
        {
            return false;
        }

        if (parts is { Code: { } code, Severity: { } severity, Count: { } count })
        {
            value = new ProblemCount(code, severity, count);
            return true;
        }

        ObjectReading.Missing(context, start, parts.Code is null ? "code" : parts.Severity is null ? "severity" : "count");
        return false;
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
            case "count":
                parts.Count = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long count) && count > 0 ? count : null;
                return parts.Count is not null;
            default:
                return false;
        }
    }

    private struct Parts
    {
        public string? Code;
        public ProblemSeverity? Severity;
        public long? Count;
    }
}
