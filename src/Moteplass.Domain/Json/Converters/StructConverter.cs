using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Moteplass.Domain.Json;

/// <summary>A converter of a struct, which may also be a nullable in a host's own types.</summary>
internal abstract class StructConverter<T> : WireConverter<T>
    where T : struct
{
    public sealed override JsonTypeInfo TypeInfo(Type type, JsonSerializerOptions options)
    {
        JsonTypeInfo plain = base.TypeInfo(type, options);
        return type == typeof(T?)
            ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter((JsonTypeInfo<T>)plain))
            : plain;
    }
}
