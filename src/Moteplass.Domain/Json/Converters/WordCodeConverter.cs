using System.Text;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The converter of an enum's value that is read as its code everywhere.</summary>
internal sealed class WordCodeConverter<T>(ReadValue<T> read, WordOf<T> wordOf) : StructConverter<Word<T>>
    where T : struct, Enum
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out Word<T> value)
    {
        bool isWord = read(ref reader, context, out T word);
        value = isWord ? new Word<T>(word) : default;
        return isWord;
    }

    public override void Write(FrameworkWriter writer, Word<T> value) => writer.Word(wordOf(value.Value, "", ""));

    protected override string NameOf(Word<T> value) => Encoding.UTF8.GetString(wordOf(value.Value, "", ""));
}
