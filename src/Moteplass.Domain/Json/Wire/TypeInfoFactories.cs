using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Moteplass.Domain.Json;

/// <summary>How System.Text.Json comes by its metadata for each of our types: the one place that speaks its metadata API.</summary>
internal sealed class TypeInfoFactories
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _byType = [];

    public bool Knows<T>() => _byType.ContainsKey(typeof(T));

    public void Add<T>(WireType<T> wire)
        where T : notnull =>
        _byType.TryAdd(typeof(T), options => JsonMetadataServices.CreateValueInfo<T>(options, new WireConverter<T>(wire)));

    public void AddWithList<T>(WireType<T> wire)
        where T : notnull
    {
        Add(wire);
        Add(new ListWire<T>(wire));
    }

    public void AddNullable<T>(WireType<T> wire)
        where T : struct =>
        _byType.TryAdd(typeof(T?), options => JsonMetadataServices.CreateValueInfo<T?>(
            options,
            JsonMetadataServices.GetNullableConverter(JsonMetadataServices.CreateValueInfo<T>(options, new WireConverter<T>(wire)))));

    public JsonTypeInfo? Create(Type type, JsonSerializerOptions options) =>
        _byType.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;
}
