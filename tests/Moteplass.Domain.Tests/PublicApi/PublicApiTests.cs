using System.Reflection;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Tests.Goldens;
using PublicApiGenerator;

namespace Moteplass.Domain.Tests.PublicApi;

/// <summary>What callers may rely on changes only when somebody approves it, and says it in CHANGELOG.md.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] };

    [Theory]
    [Trait("Kind", "golden")]
    [InlineData(typeof(CollaborationRegister))]
    [InlineData(typeof(Arbitraries))]
    public void The_public_api_is_as_approved(Type type)
    {
        Assembly assembly = type.Assembly;

        Golden.Holds(
            $"tests/Moteplass.Domain.Tests/PublicApi/{assembly.GetName().Name}.approved.txt",
            $"{assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd()}\n{Records(assembly)}");
    }

    /// <summary>The generator prints records as classes; callers compare them, and copy them with <c>with</c>.</summary>
    private static string Records(Assembly assembly) => string.Concat(
        assembly.GetExportedTypes()
            .Where(type => type.GetMethod("<Clone>$") is not null)
            .Select(type => $"// record {type.FullName}\n")
            .Order(StringComparer.Ordinal));
}
