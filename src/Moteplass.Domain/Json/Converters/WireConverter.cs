using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Moteplass.Domain.Json;

/// <summary>A type of the wire format as a converter of System.Text.Json, for documents that a host reads and writes.</summary>
internal abstract class WireConverter<T> : JsonConverter<T>, ITypeInfoSource
    where T : notnull
{
    public abstract bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value);

    public abstract void Write(FrameworkWriter writer, T value);

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        var context = new ReadContext(documentLength: 0);
        TryRead(ref reader, context, out T value);
        return context.HasProblems ? throw new RegisterFormatException(ProblemLocator.Locate(context.Noted, start)) : value;
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(new FrameworkWriter(writer), value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(NameOf(value));

    public virtual JsonTypeInfo TypeInfo(Type type, JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    /// <summary>A value as the name of a member, such as the key of a host's dictionary: what is a string can be one.</summary>
    protected virtual string NameOf(T value) =>
        throw new NotSupportedException($"{typeof(T).Name} is not a string in JSON and cannot be the name of a member.");
}
