namespace Moteplass.Domain.Tests.Conventions;

/// <summary>The order of the usings at the head of a file, which the compiler's own analyzers do not look at.</summary>
public sealed class UsingsTests
{
    [Fact]
    public void System_stands_first_and_the_rest_by_the_alphabet()
    {
        IEnumerable<string> files = new[] { "src", "tests", "benchmarks" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

        Offenders.None(files.Where(file => !AreInOrder(File.ReadLines(file))));
    }

    [Theory]
    [InlineData("using Moteplass.Domain;", "using System;")]
    [InlineData("using NodaTime;", "using Moteplass.Domain;")]
    [InlineData("using static System.Math;", "using NodaTime;")]
    [InlineData("using Word = System.String;", "using static System.Math;")]
    public void What_stands_too_early_is_found(string first, string second)
    {
        Assert.False(AreInOrder([first, second]));
        Assert.True(AreInOrder([second, first, "", "namespace A;"]));
    }

    private static bool AreInOrder(IEnumerable<string> lines)
    {
        string[] usings = [.. lines.TakeWhile(line => !line.StartsWith("namespace", StringComparison.Ordinal)).Where(line => line.StartsWith("using ", StringComparison.Ordinal))];
        return usings.SequenceEqual(usings.OrderBy(Rank).ThenBy(line => line.TrimEnd(';'), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Namespaces of the framework, other namespaces, static ones, other names.</summary>
    private static int Rank(string line) => line switch
    {
        _ when line.Contains('=', StringComparison.Ordinal) => 3,
        _ when line.StartsWith("using static", StringComparison.Ordinal) => 2,
        _ when line.StartsWith("using System;", StringComparison.Ordinal) || line.StartsWith("using System.", StringComparison.Ordinal) => 0,
        _ => 1,
    };
}
