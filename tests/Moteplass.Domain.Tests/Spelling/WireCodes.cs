using System.Text.Json.Nodes;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Spelling;

/// <summary>The names of members and the codes of enums, as far as they are no words of the language of a text.</summary>
internal static class WireCodes
{
    private static readonly HashSet<string> All = [.. In(JsonNode.Parse(MoteplassJsonSchema.Text)!)];

    /// <summary>Those that are made of several words in a way that no language has, but for what English too writes with a hyphen.</summary>
    private static readonly HashSet<string> OfNoLanguage = [.. All.Except(["child-welfare"]).Where(code => code.Contains('-', StringComparison.Ordinal) || code.Skip(1).Any(char.IsUpper))];

    /// <summary>Those that the terms do not use as Norwegian words.</summary>
    private static readonly HashSet<string> NotNorwegian =
    [
        .. All.Except(File.ReadLines(Repository.PathOf("src/Moteplass.Domain/terms.tsv")).Skip(1).SelectMany(line => line.Split('\t')[1..3]).SelectMany(term => term.Split(' ', ';', ',')))
            .Where(code => code.Length > 3),
    ];

    public static bool Has(string word, string language) => (language == "en" ? OfNoLanguage : NotNorwegian).Contains(word);

    private static IEnumerable<string> In(JsonNode schema) => schema switch
    {
        JsonObject one => one.SelectMany(member => member switch
        {
            { Key: "properties", Value: JsonObject properties } => properties.SelectMany(property => In(property.Value!).Prepend(property.Key)),
            { Key: "enum", Value: JsonArray codes } => codes.Select(code => $"{code}"),
            { Key: "const", Value: { } code } => [$"{code}"],
            { Value: { } inner } => In(inner),
            _ => [],
        }),
        JsonArray all => all.OfType<JsonNode>().SelectMany(In),
        _ => [],
    };
}
