using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>An id. The same text read again in a document is the same string, for most ids are named many times.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class IdWire<T> : StructWire<Id<T>>
    where T : DomainRecord
{
    public override WireShape Shape => new ScalarWire<Id<T>>().Shape;

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out Id<T> value)
    {
        value = default;
        if (!JsonText.IsAt(ref reader))
        {
            return context.NoScalar<Id<T>>(ref reader);
        }

        if (!JsonText.TryGetUtf8(ref reader, out ReadOnlySpan<byte> text))
        {
            return context.BadEncoding(ref reader);
        }

        if (context.Ids.TryGet(text, out string? known))
        {
            value = Id<T>.Trusted(known);
            return true;
        }

        if (Scalar.Read(text, out value) is { } reason)
        {
            return context.BadScalar<Id<T>>(ref reader, reason);
        }

        context.Ids.Keep(text, value.ToString());
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Id<T> value) => writer.WriteStringValue(TextOf(value));

    public override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, Id<T> value) => writer.WriteString(name, TextOf(value));

    public override void WriteName(Utf8JsonWriter writer, Id<T> value) => writer.WritePropertyName(TextOf(value));

    private static string TextOf(Id<T> value) => value.IsDefault
        ? throw new UnwritableException($"An Id<{typeof(T).Name}> is the default, no id. Give the record an id.")
        : value.ToString();
}
