using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A member that says what a record is, and so is always the same word: the <c>type</c> of one case of several, the <c>recordType</c> of a line.</summary>
internal sealed class TypeField<T>(string name, string word) : Field<T>(name, isRequired: true)
    where T : DomainRecord
{
    private readonly JsonEncodedText _word = JsonEncodedText.Encode(word);

    public override MemberShape Shape => new(Name, IsRequired, HasDefault: false, new WireShape.Constant(word));

    public override void Read(ref Utf8JsonReader reader, ReadContext context, T record)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            context.WrongKind(ref reader, JsonKind.Text);
        }
        else if (!JsonText.HasWholePairs(ref reader))
        {
            context.BadEncoding(ref reader);
        }
        else if (!reader.ValueTextEquals(_word.EncodedUtf8Bytes))
        {
            context.UnknownWord(ref reader, [word]);
        }
    }

    public override void Write(Utf8JsonWriter writer, T record) => writer.WriteString(EncodedName, _word);

    public override void Register(TypeInfoFactories factories)
    {
    }
}
