using System.Text.RegularExpressions;
using Moteplass.Domain.Tests.Documentation;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>Adds the Norwegian term to descriptions, and sees that those that have one have that of the file of terms.</summary>
internal static partial class SchemaTerms
{
    private static readonly Dictionary<string, TermLine> Terms = TermLine.All.Where(line => !line.IsAlias).ToDictionary(line => line.Key);

    /// <summary>The keys that were asked for, so that a test finds those that nothing needs.</summary>
    private static readonly HashSet<string> Used = [];

    public static IEnumerable<string> Unused => Terms.Values.Where(line => line.Section == "Members").Select(line => line.Key).Where(key => !Used.Contains(key));

    /// <summary>Adds the term behind the first part of a description that has none.</summary>
    /// <param name="description">The description.</param>
    /// <param name="keys">Where to look for the term, the most special first.</param>
    public static string Add(string description, params string[] keys)
    {
        string key = keys.FirstOrDefault(Terms.ContainsKey)
            ?? throw new InvalidOperationException($"'{description}' has no Norwegian term. Put one for {string.Join(" or ", keys)} into terms.tsv.");
        Used.Add(key);
        string term = TermLine.Shown(Terms[key].Nb);
        if (InBrackets().Match(description) is { Success: true } stated)
        {
            return stated.Groups["term"].Value == term
                ? description
                : throw new InvalidOperationException($"'{description}' says '{stated.Groups["term"].Value}', and terms.tsv says '{term}' for {key}.");
        }

        int end = description.IndexOfAny([';', '.', ':']);
        return $"{description[..end]} ({term}){description[end..]}";
    }

    [GeneratedRegex(@"\((?<term>\p{L}[^()]*)\)")]
    private static partial Regex InBrackets();
}
