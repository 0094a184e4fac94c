using System.Reflection;
using System.Text.Json.Serialization;
using Moteplass.Domain.Testing;
using PublicApiGenerator;

namespace Moteplass.Domain.Tests.PublicApi;

/// <summary>What callers may rely on changes only when somebody approves it.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [], ExcludeAttributes = [typeof(JsonConverterAttribute).FullName!] };

    [Theory]
    [InlineData(typeof(CollaborationRegister))]
    [InlineData(typeof(Arbitraries))]
    public void The_public_api_is_as_approved(Type type)
    {
        Assembly assembly = type.Assembly;
        string name = assembly.GetName().Name!;
        string received = $"{assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd()}\n{Records(assembly)}";
        string approved = TestFiles.Text($"{name}.approved.txt");
        if (received != approved)
        {
            string path = Path.Combine(AppContext.BaseDirectory, $"{name}.received.txt");
            File.WriteAllText(path, received);
            Assert.Fail(
                $"""
                The public API of {name} has changed (- was, + is):
                {LineChanges.Describe(approved, received)}
                Where that is meant, copy
                  {path}
                to
                  tests/Moteplass.Domain.Tests/PublicApi/{name}.approved.txt
                and say it in CHANGELOG.md.
                """);
        }
    }

    /// <summary>The generator prints records as classes; callers compare them, and copy them with <c>with</c>.</summary>
    private static string Records(Assembly assembly) => string.Concat(
        assembly.GetExportedTypes()
            .Where(type => type.GetMethod("<Clone>$") is not null)
            .Select(type => $"// record {type.FullName}\n")
            .Order(StringComparer.Ordinal));
}
