using System.Text.Json.Serialization;

namespace Moteplass.Domain.Benchmarks.Plain;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainRegister))]
public sealed partial class PlainContext : JsonSerializerContext;
