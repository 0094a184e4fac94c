using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>An enum: its kebab-case word. Numbers are refused.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class WordWire<T> : StructWire<T>
    where T : struct, Enum
{
    private readonly T[] _values = Enum.GetValues<T>();
    private readonly JsonEncodedText[] _words;
    private readonly byte[][] _utf8Words;
    private readonly int _first;

    public WordWire()
    {
        _first = NumberOf(_values[0]);
        _words = [.. _values.Select(value => JsonEncodedText.Encode(Kebab.Of(value.ToString())))];
        _utf8Words = [.. Words.Select(Encoding.UTF8.GetBytes)];
    }

    public override WireShape Shape => new WireShape.Words(typeof(T), [.. Words]);

    public IEnumerable<string> Words => _words.Select(word => word.Value);

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value)
    {
        value = default;
        if (!JsonText.IsAt(ref reader))
        {
            return context.WrongKind(ref reader, JsonKind.Text);
        }

        if (!JsonText.HasWholePairs(ref reader))
        {
            return context.BadEncoding(ref reader);
        }

        for (int i = 0; i < _utf8Words.Length; i++)
        {
            if (JsonText.Is(ref reader, _utf8Words[i]))
            {
                value = _values[i];
                return true;
            }
        }

        return context.UnknownWord(ref reader, Words);
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(WordOf(value));

    public override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value) => writer.WriteString(name, WordOf(value));

    public override void WriteName(Utf8JsonWriter writer, T value) => writer.WritePropertyName(WordOf(value));

    private static int NumberOf(T value) => Unsafe.BitCast<T, int>(value);

    private JsonEncodedText WordOf(T value)
    {
        // The numbers of an enum follow one another: the place of the word is how far the number is from the first.
        int index = NumberOf(value) - _first;
        return (uint)index < (uint)_words.Length
            ? _words[index]
            : throw new UnwritableException($"{value} is no {typeof(T).Name}. Allowed: {string.Join(", ", _values)}.");
    }
}
