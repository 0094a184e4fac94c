using System.Text.Json;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Exchange;

/// <summary>The converter of what a web API answers. Members that a host adds to it are passed over in reading.</summary>
internal sealed class ProblemDetailsConverter : ReadBackConverter<ProblemDetailsContent>
{
    private const int MostStatus = 999;

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out ProblemDetailsContent value)
    {
        value = null!;
        long start = reader.TokenStartIndex;
        if (!ObjectReading.TryRead(ref reader, context, TryReadPart, out Parts parts))
        {
            return false;
        }

        if (parts is not { Type: { } type, Title: { } title, Status: { } status, Detail: { } detail })
        {
            ObjectReading.Missing(context, start, parts.Type is null ? "type" : parts.Title is null ? "title" : parts.Status is null ? "status" : "detail");
            return false;
        }

        value = new ProblemDetailsContent { Type = type, Title = title, Status = status, Detail = detail, Errors = parts.Errors };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ProblemDetailsContent value, JsonSerializerOptions options) => ReportJson.Write(writer, value);

    private static bool TryReadPart(ref Utf8JsonReader reader, ReadContext context, string name, ref Parts parts)
    {
        switch (name)
        {
            case "type":
                parts.Type = ObjectReading.TryReadAny(ref reader, context, out string? type) ? type : null;
                return true;
            case "title":
                parts.Title = ObjectReading.TryReadAny(ref reader, context, out string? title) ? title : null;
                return true;
            case "status":
                parts.Status = RecordReader.TryRead(ref reader, context, 0, MostStatus, out int status) ? status : null;
                return true;
            case "detail":
                parts.Detail = ObjectReading.TryReadAny(ref reader, context, out string? detail) ? detail : null;
                return true;
            case "errors":
                parts.Errors = ObjectReading.List<ProblemDetailsError>(ref reader, context, ProblemDetailsErrorConverter.TryReadOne);
                return true;
            default:
                return false;
        }
    }

    private struct Parts
    {
        public string? Type;
        public string? Title;
        public int? Status;
        public string? Detail;
        public ValueList<ProblemDetailsError> Errors;
    }
}
