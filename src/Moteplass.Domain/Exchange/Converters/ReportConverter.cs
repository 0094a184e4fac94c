using System.Text.Json;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Exchange;

/// <summary>The converter of a report. The numbers of problems by severity are written for the reader, and follow from the problems.</summary>
internal sealed class ReportConverter : ReadBackConverter<ValidationReport>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out ValidationReport value)
    {
        bool isObject = ObjectReading.TryRead(ref reader, context, TryReadPart, out Parts parts);
        value = new ValidationReport { Problems = parts.Problems, NotListed = parts.NotListed, NotJudged = parts.NotJudged };
        return isObject;
    }

    public override void Write(Utf8JsonWriter writer, ValidationReport value, JsonSerializerOptions options) => ReportJson.Write(writer, value);

    private static bool TryReadPart(ref Utf8JsonReader reader, ReadContext context, string name, ref Parts parts)
    {
        switch (name)
        {
            case "problems":
                parts.Problems = ObjectReading.List<Problem>(ref reader, context, ProblemConverter.TryReadOne);
                return true;
            case "notListed":
                parts.NotListed = ObjectReading.List<ProblemCount>(ref reader, context, ProblemCountConverter.TryReadOne);
                return true;
            case "notJudged":
                parts.NotJudged = ObjectReading.List<string>(ref reader, context, RecordReader.TryRead);
                return true;
            default:
                return false;
        }
    }

    private struct Parts
    {
        public ValueList<Problem> Problems;
        public ValueList<ProblemCount> NotListed;
        public ValueList<string> NotJudged;
    }
}
