using System.Text.RegularExpressions;

namespace Moteplass.Domain.Tests.Documentation;

/// <summary>
/// A page of Markdown with fenced blocks that have a mark above them, such as <c>&lt;!-- output: demo --&gt;</c>: what kind of block it is, and its name.
/// </summary>
/// <param name="file">The page, from the root of the repository.</param>
internal sealed partial class MarkedPage(string file)
{
    /// <summary>The page, from the root of the repository.</summary>
    public string File { get; } = file;

    private readonly string _text = Repository.Text(file);

    /// <summary>The texts of the blocks of a kind, by their names.</summary>
    public IReadOnlyDictionary<string, string> Blocks(string kind) => Pattern().Matches(_text)
        .Where(block => block.Groups["kind"].Value == kind)
        .ToDictionary(block => block.Groups["name"].Value, block => block.Groups["text"].Value, StringComparer.Ordinal);

    /// <summary>The page with other texts in its blocks; a block of a kind that has no maker stays as it is.</summary>
    public string With(IReadOnlyDictionary<string, Func<string, string>> makers) => Pattern().Replace(_text, block =>
        makers.GetValueOrDefault(block.Groups["kind"].Value) is { } make
            ? $"{block.Groups["start"].Value}{make(block.Groups["name"].Value)}```\n"
            : block.Value);

    [GeneratedRegex("(?<start><!-- (?<kind>[a-z]+): (?<name>[a-z-]+) -->\n```[a-z]*\n)(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Pattern();
}
