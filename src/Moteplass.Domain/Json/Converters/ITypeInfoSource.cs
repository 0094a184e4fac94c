using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Moteplass.Domain.Json;

/// <summary>What gives System.Text.Json the metadata of a type without reflection.</summary>
internal interface ITypeInfoSource
{
    JsonTypeInfo TypeInfo(Type type, JsonSerializerOptions options);
}
