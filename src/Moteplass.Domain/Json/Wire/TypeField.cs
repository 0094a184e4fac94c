using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The member <c>type</c> of a record that is one case of several: always the same word.</summary>
internal sealed class TypeField<T>(string word) : Field<T>(TypeName, isRequired: true)
    where T : DomainRecord
{
    /// <summary>The name of the member.</summary>
    public const string TypeName = "type";

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
