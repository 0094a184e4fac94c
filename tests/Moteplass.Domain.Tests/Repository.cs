using System.Reflection;

namespace Moteplass.Domain.Tests;

/// <summary>The repository that the tests were built in, wherever they run.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RepositoryRoot").Value!;

    /// <summary>Where a file of the repository is.</summary>
    public static string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>The text of a file of the repository.</summary>
    public static string Text(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");
}
