namespace Moteplass.Domain.Words;

/// <summary>Several things in running text.</summary>
internal static class Enumeration
{
    private static readonly LocalizedText Conjunction = new("og", "og", "and");

    /// <summary>"a, b and c".</summary>
    public static string And(string[] items, Language language) => items is [.. { Length: > 0 } before, var last]
        ? $"{string.Join(", ", before)} {Conjunction.In(language)} {last}"
        : string.Concat(items);
}
