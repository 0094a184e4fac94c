using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The first line: what a register says of itself, without its records.</summary>
internal sealed class HeaderWire : WireType<CollaborationRegister>
{
    private static readonly string[] Words = [LineTables.Header];

    public static HeaderWire Instance { get; } = new();

    public override WireShape Shape => RegisterTable.Header.Shape;

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out CollaborationRegister value)
    {
        value = null!;
        if (!LineWire.TryFindWord(ref reader, context, Words, out Utf8JsonReader word))
        {
            return false;
        }

        if (word.ValueTextEquals(LineTables.Header))
        {
            return RegisterTable.Header.TryRead(ref reader, context, out value);
        }

        if (LineWire.KindOf(ref word) is { } kind)
        {
            return context.MissingHeader(ref reader, word.TokenStartIndex, kind.Word);
        }

        context.UnknownWord(ref word, Words);
        return ReadContext.Skip(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, CollaborationRegister value) => RegisterTable.Header.Write(writer, value);

    public override void Register(TypeInfoFactories factories)
    {
        // A header is no type of its own to System.Text.Json.
    }
}
