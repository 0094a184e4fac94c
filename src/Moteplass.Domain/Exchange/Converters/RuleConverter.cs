using System.Text.Json;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Exchange;

/// <summary>The converter of a rule, which is read by its code: it is one of the catalogue.</summary>
internal sealed class RuleConverter : ReadBackConverter<Rule>
{
    private static readonly LocalizedText Codes = new("en kode i regelkatalogen", "ein kode i regelkatalogen", "a code of the catalogue of rules");

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out Rule value)
    {
        value = null!;
        long start = reader.TokenStartIndex;
        if (!ObjectReading.TryRead(ref reader, context, TryReadPart, out Parts parts))
        {
            return false;
        }

        if (parts.Code is null)
        {
            ObjectReading.Missing(context, start, "code");
            return false;
        }

        value = RuleCatalogue.Find(parts.Code)!;
        if (value is null)
        {
            context.Note(FormatCodes.UnknownWord, start, FormatMessages.UnknownWord.With(parts.Code, Codes), parts.Code, Codes);
        }

        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, Rule value, JsonSerializerOptions options) => RuleCatalogueJson.Write(writer, value);

    private static bool TryReadPart(ref Utf8JsonReader reader, ReadContext context, string name, ref Parts parts)
    {
        if (name != "code")
        {
            return false;
        }

        parts.Code = RecordReader.TryRead(ref reader, context, out string code) ? code : null;
        return true;
    }

    private struct Parts
    {
        public string? Code;
    }
}
