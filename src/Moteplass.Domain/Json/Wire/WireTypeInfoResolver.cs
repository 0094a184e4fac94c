using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Moteplass.Domain.Json;

/// <summary>Hands our field tables to System.Text.Json, for every type that the register is made of and the scalars and words beside it.</summary>
internal sealed class WireTypeInfoResolver : IJsonTypeInfoResolver
{
    private readonly TypeInfoFactories _factories = new();

    public WireTypeInfoResolver()
    {
        RegisterTable.Register.Register(_factories);
        Wire.Scalar<LeadTime>().Register(_factories);
        Wire.Scalar<JsonPointer>().Register(_factories);
        Wire.Word<ProblemSeverity>().Register(_factories);
        Wire.Word<Language>().Register(_factories);
    }

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => _factories.Create(type, options);
}
