using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A text that is not blank.</summary>
internal sealed class TextWire : WireType<string>
{
    private const int LongestTerm = 24;

    public override WireShape Shape { get; } = new WireShape.Text();

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out string value)
    {
        value = "";
        if (reader.TokenType != JsonTokenType.String)
        {
            return context.WrongKind(ref reader, JsonKind.Text);
        }

        if (!TryGetText(ref reader, context, out string? text))
        {
            return context.BadEncoding(ref reader);
        }

        value = text;
        return !Blank.Is(text) || context.BlankText(ref reader);
    }

    /// <summary>Short texts are mostly terms that come again: abbreviations, places in documents, names of members.</summary>
    private static bool TryGetText(ref Utf8JsonReader reader, ReadContext context, [NotNullWhen(true)] out string? text)
    {
        bool isTerm = !reader.HasValueSequence && !reader.ValueIsEscaped && reader.ValueSpan.Length <= LongestTerm;
        if (isTerm && context.Terms.TryGet(reader.ValueSpan, out text))
        {
            return true;
        }

        bool good = JsonText.TryGetString(ref reader, out text);
        if (good && isTerm)
        {
            context.Terms.Keep(reader.ValueSpan, text!);
        }

        return good;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(Writable(value));

    public override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, string value) => writer.WriteString(name, Writable(value));

    /// <summary>A consumer's own strings are the consumer's.</summary>
    public override void Register(TypeInfoFactories factories)
    {
        factories.Add(new ListWire<string>(this));
    }

    private static string Writable(string value)
    {
        if (Blank.Is(value))
        {
            throw new UnwritableException(FormatMessages.BlankText);
        }

        return SurrogatePairs.AreWhole(value) ? value : throw new UnwritableException(FormatMessages.HalfSurrogatePair);
    }
}
