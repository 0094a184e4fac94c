using System.Text.Json;
using System.Text.Json.Serialization;

namespace Moteplass.Domain.Json;

/// <summary>
/// Reads and writes the types of the wire format for System.Text.Json. Every such type carries it, so that it is written right whatever options,
/// resolvers or generated contexts a host uses; nobody needs to name it.
/// </summary>
public sealed partial class MoteplassJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is a list of something that is not of the wire format.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert)
        ?? throw new NotSupportedException($"{typeToConvert} is not a type of the wire format. A list of a host's own types is a list of the host's.");

    /// <summary>The converter of a type, or null where it is not of the wire format.</summary>
    internal static JsonConverter? Find(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Record(type) ?? Word(type) ?? Scalar(type) ?? Id(type) ?? Plain(type);
    }

    private static JsonConverter? Plain(Type type) =>
        WireConverters.Struct(type, static () => new VersionConverter())
        ?? WireConverters.Value(type, static () => new LocalizedTextConverter())
        ?? WireConverters.List(type, static () => new TextConverter())
        ?? WireConverters.List(type, static () => new NumberConverter());
}
