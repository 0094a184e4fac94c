using System.Globalization;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A whole number within bounds.</summary>
internal sealed class NumberWire(int smallest, int largest) : WireType<int>
{
    private static readonly NumberWire Unbounded = new(int.MinValue, int.MaxValue);

    public override WireShape Shape => new WireShape.Number(smallest, largest);

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out int value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            return context.WrongKind(ref reader, JsonKind.Number);
        }

        return (reader.TryGetInt32(out value) && value >= smallest && value <= largest)
            || context.NumberOutOfBounds(ref reader, smallest, largest);
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(Writable(value));

    public override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, int value) => writer.WriteNumber(name, Writable(value));

    /// <summary>A consumer's own numbers are the consumer's; of our lists of them, none knows the bounds of a record's member.</summary>
    public override void Register(TypeInfoFactories factories) => factories.Add(new ListWire<int>(Unbounded));

    private int Writable(int value) => value >= smallest && value <= largest
        ? value
        : throw new UnwritableException(FormatMessages.NumberOutOfBounds.With(
            value.ToString(CultureInfo.InvariantCulture), FormatMessages.WholeNumber(smallest, largest)));
}
