using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A scalar: a string by the scalar's own grammar.</summary>
/// <typeparam name="T">The scalar.</typeparam>
internal sealed class ScalarWire<T> : StructWire<T>
    where T : struct, IScalar<T>
{
    public override WireShape Shape { get; } = new WireShape.Scalar(typeof(T), T.Grammar);

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value)
    {
        value = default;
        if (!JsonText.IsAt(ref reader))
        {
            return context.NoScalar<T>(ref reader);
        }

        if (!JsonText.TryGetUtf8(ref reader, out ReadOnlySpan<byte> text))
        {
            return context.BadEncoding(ref reader);
        }

        return Scalar.Read(text, out value) is not { } reason || context.BadScalar<T>(ref reader, reason);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        Span<char> buffer = stackalloc char[IScalar<T>.LongestText];
        writer.WriteStringValue(TextOf(value, buffer));
    }

    public override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value)
    {
        Span<char> buffer = stackalloc char[IScalar<T>.LongestText];
        writer.WriteString(name, TextOf(value, buffer));
    }

    public override void WriteName(Utf8JsonWriter writer, T value)
    {
        Span<char> buffer = stackalloc char[IScalar<T>.LongestText];
        writer.WritePropertyName(TextOf(value, buffer));
    }

    private static ReadOnlySpan<char> TextOf(T value, Span<char> buffer) =>
        value.TryFormat(buffer, out int length) ? buffer[..length] : value.ToString();
}
