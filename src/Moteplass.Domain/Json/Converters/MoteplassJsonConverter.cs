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
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null || IsList(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is a list of something that is not of the wire format.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert)
        ?? throw new NotSupportedException(IsList(typeToConvert)
            ? $"A ValueList<{typeToConvert.GetGenericArguments()[0].Name}> has no form in JSON, for its elements are not of the wire format. Make the member an array or an IReadOnlyList, such as list.ToArray()."
            : $"{typeToConvert} is not a type of the wire format.");

    /// <summary>The converter of a type, or null where it is not of the wire format.</summary>
    internal static JsonConverter? Find(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Record(type) ?? WordConverters.Find(type) ?? Scalar(type) ?? Id(type) ?? Plain(type);
    }

    private static bool IsList(Type type) => type is { IsGenericType: true, IsGenericTypeDefinition: false } && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static JsonConverter? Plain(Type type) =>
        WireConverters.Struct(type, static () => new VersionConverter())
        ?? WireConverters.Value(type, static () => new LocalizedTextConverter())
        ?? WireConverters.List(type, static () => new TextConverter())
        ?? WireConverters.List(type, static () => new NumberConverter())
        ?? WireConverters.Value(type, static () => new LineRecordConverter())
        ?? WireConverters.Value(type, static () => new BaseRecordConverter<DomainRecord>())
        ?? WireConverters.Value(type, static () => new BaseRecordConverter<SourcedRecord>())
        ?? WireConverters.Id<DomainRecord>(type)
        ?? WireConverters.Id<SourcedRecord>(type)
        ?? WireConverters.Id<RegisterRecord>(type)
        ?? WireConverters.Struct(type, static () => new ExtensionsConverter())
        ?? WireConverters.Value(type, static () => new ExtensionConverter())
        ?? WireConverters.Struct(type, static () => new SourcePositionConverter())
        ?? WireConverters.Struct(type, static () => new RecordReferenceConverter())
        ?? WireConverters.Value(type, static () => new ProblemMessageConverter())
        ?? WireConverters.Value(type, static () => new ProblemConverter());
}
