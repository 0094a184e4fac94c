namespace Moteplass.Domain.Words;

/// <summary>Names in quotation marks, cut to the few that fit a message: "'a', 'b', 'c', 'd', 'e' and 77 more".</summary>
internal static class FewNames
{
    /// <summary>How many are named at most.</summary>
    public const int Most = 5;

    private static readonly LocalizedText More = new("til", "til", "more");

    /// <summary>The names, or the first few of them and how many more there are.</summary>
    /// <param name="names">The names, or as many of the first as are to be named at the most.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="isLastJoined">Whether "and" stands before the last name too, where all are named.</param>
    public static LocalizedText Of(IEnumerable<string> names, int count, bool isLastJoined = true)
    {
        string[] named = [.. names.Take(Most).Select(name => Excerpt.Of(name))];
        (string[] norwegian, string[] english) = ([.. named.Select(name => $"«{name}»")], [.. named.Select(name => $"'{name}'")]);
        return new LocalizedText(Joined(norwegian, Language.Nb), Joined(norwegian, Language.Nn), Joined(english, Language.En));

        string Joined(string[] quoted, Language language) =>
            count > quoted.Length ? Enumeration.And([string.Join(", ", quoted), $"{Numerals.Of(count - quoted.Length).In(language)} {More.In(language)}"], language)
            : isLastJoined ? Enumeration.And(quoted, language)
            : string.Join(", ", quoted);
    }
}
