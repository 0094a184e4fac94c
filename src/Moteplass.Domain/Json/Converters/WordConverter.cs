using System.Text;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The value of an enum as the word that it is in JSON.</summary>
internal delegate ReadOnlySpan<byte> WordOf<T>(T value, string member, string record);

/// <summary>The converter of an enum.</summary>
internal sealed class WordConverter<T>(ReadValue<T> read, WordOf<T> wordOf) : StructConverter<T>
    where T : struct, Enum
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value) => read(ref reader, context, out value);

    public override void Write(FrameworkWriter writer, T value) => writer.Word(Word(value));

    protected override string NameOf(T value) => Encoding.UTF8.GetString(Word(value));

    private ReadOnlySpan<byte> Word(T value) => Enum.IsDefined(value)
        ? wordOf(value, "", "")
        : throw Unwritable.Because(Unwritable.WhyNoWord(value));
}
