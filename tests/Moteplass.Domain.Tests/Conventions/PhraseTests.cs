using System.Text.RegularExpressions;

namespace Moteplass.Domain.Tests.Conventions;

/// <summary>What people read first is plain English. These phrases read as translated, and are not to come back.</summary>
public sealed partial class PhraseTests
{
    /// <summary>A phrase that is not to come back, and what to write.</summary>
    private static readonly (string Phrase, string Instead)[] Phrases =
    [
        (@"\b(?:stands?|stood) (?:in|on|at|as|beside|for itself|under|behind|alone)\b", "is, appears"),
        (@"\blies? (?:in|on|at|within|beside|under)\b", "is"),
        (@"\bbehind\b", "after"),
        (@"\b[Ss]urely\b", "definitely, certainly"),
        (@"\bcan(?:not| not) be told\b", "is unknown"),
        (@"\bit can be told\b", "is known"),
        (@"\bof (?:whom|which)\b", "name the thing"),
        (@"\bthat of which\b", "name the thing"),
        (@"(?<!\b[Tt]here )\b(?:is|are|was|were) no (?!longer|more|fewer|later|earlier|less|known)\w", "is not a, there is no"),
        (@"\bof none\b", "none"),
        (@"\b[Ss]o many\b", "at least, this number"),
        (@"\bas many as\b(?! \d)", "the same number as, at least"),
        (@"\bthe (?:least|most) of what\b", "the minimum, the maximum"),
        (@"\bas of (?:no|a) day\b", "without a date, on a date"),
        (@"\bjudge[sd]?\b", "check, evaluate"),
        (@"\bthe form of (?:a|the) document\b", "the format"),
        (@"\binfos\b", "notes"),
        (@"\bneedless\b", "unnecessary"),
        (@"\bin the end\b", "name what happens"),
        (@"\b(?:shall|should) be (?:that|one) (?:of|which)\b", "name the thing"),
    ];

    /// <summary>The pages that are written; those that are made from the code are held by what they are made from.</summary>
    public static TheoryData<string> Pages { get; } =
    [
        "README.md",
        "CONTRIBUTING.md",
        "benchmarks/README.md",
        "src/Moteplass.Domain.Testing/README.md",
        "src/Moteplass.Domain/Documentation/COOKBOOK.md",
        "src/Moteplass.Domain/Documentation/MEASURES.md",
        "src/Moteplass.Domain/Documentation/WIRE-FORMAT.md",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_written_in_plain_English(string page) => Offenders.None(Found(Prose(Repository.Text(page))));

    [Fact]
    public void What_is_said_of_each_member_is_too() => Offenders.None(
        from folder in new[] { "src/Moteplass.Domain", "src/Moteplass.Domain.Testing" }
        from file in Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.Root, file)
        where !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        from found in Found(Comments(File.ReadLines(file)))
        select $"{path}: {found}");

    [Theory]
    [InlineData("What it means stands in the table.")]
    [InlineData("It is surely so.")]
    [InlineData("Whether it holds\ncannot be told.")]
    [InlineData("It is no list.")]
    public void A_phrase_is_found_wherever_a_line_breaks(string text) => Assert.Single(Found(text));

    [Theory]
    [InlineData("It is no longer in force, and no later than 2017.")]
    [InlineData("```text\nit cannot be told\n```")]
    [InlineData("Outputs such as `cannot be told` are quoted.")]
    public void What_is_plain_or_quoted_is_not_found(string text) => Assert.Empty(Found(Prose(text)));

    private static IEnumerable<string> Found(string text) =>
        from phrase in Phrases
        from match in Regex.Matches(Blanks().Replace(text, " "), phrase.Phrase)
        select $"'{match.Value}': write {phrase.Instead}";

    /// <summary>A page without its code, outputs and quotations.</summary>
    private static string Prose(string page) => Quoted().Replace(page, "");

    /// <summary>What the documentation comments of a file say, without code and tags.</summary>
    private static string Comments(IEnumerable<string> lines) => Tags().Replace(
        string.Join('\n', lines.Select(line => line.TrimStart()).Where(line => line.StartsWith("///", StringComparison.Ordinal)).Select(line => line[3..])), "");

    [GeneratedRegex(@"<(c|code)>.*?</\1>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"```.*?```|`[^`\n]+`", RegexOptions.Singleline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
