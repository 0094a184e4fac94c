using System.Text.RegularExpressions;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>Adds the Norwegian term to descriptions that do not have it already.</summary>
internal static class SchemaTerms
{
    private const string File = "schema/terms.txt";

    private static readonly Dictionary<string, string> Terms = TestFiles.Text(File)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(" = "))
        .ToDictionary(parts => parts[0], parts => parts[1]);

    /// <summary>The entries that were asked for, so that a test finds those that nothing needs.</summary>
    private static readonly HashSet<string> Used = [];

    public static IEnumerable<string> Unused => Terms.Keys.Where(key => !Used.Contains(key));

    /// <summary>Adds the term behind the first part of a description that has none.</summary>
    /// <param name="description">The description.</param>
    /// <param name="keys">Where to look for the term: the type, or the type with the member, then the member alone.</param>
    public static string Add(string description, params string[] keys)
    {
        if (Regex.IsMatch(description, @"\(\p{L}"))
        {
            return description;
        }

        string key = keys.FirstOrDefault(Terms.ContainsKey)
            ?? throw new InvalidOperationException($"'{description}' says no Norwegian term. Put one for {keys[^1]} or {keys[0]} into TestData/{File}.");
        Used.Add(key);
        int end = description.IndexOfAny([';', '.', ':']);
        return $"{description[..end]} ({Terms[key]}){description[end..]}";
    }
}
