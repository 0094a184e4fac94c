using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Moteplass.Domain.Json;

/// <summary>Hands the types of the wire format to System.Text.Json without reflection.</summary>
internal sealed class WireTypeInfoResolver : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        MoteplassJsonConverter.Find(type) is ITypeInfoSource source ? source.TypeInfo(type, options) : null;
}
