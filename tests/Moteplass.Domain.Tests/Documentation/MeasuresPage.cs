using System.Text.RegularExpressions;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Documentation;

/// <summary>The page of measures: the registers that its examples show, and the numbers that it says they come to.</summary>
internal static partial class MeasuresPage
{
    private static readonly string Text = TestFiles.Text("MEASURES.md");

    /// <summary>The names of the examples.</summary>
    public static IEnumerable<string> Examples => Blocks("numbers").Select(block => block.Name);

    /// <summary>The names of the registers.</summary>
    public static IEnumerable<string> Registers => Blocks("data").Select(block => block.Name);

    /// <summary>The numbers of an example, a line each.</summary>
    public static string Numbers(string example) => Blocks("numbers").Single(block => block.Name == example).Text;

    /// <summary>A register that the page shows.</summary>
    public static CollaborationRegister Register(string name) => MoteplassJson.Read(Blocks("data").Single(block => block.Name == name).Text);

    private static IEnumerable<(string Name, string Text)> Blocks(string kind) =>
        from match in BlockPattern().Matches(Text)
        where match.Groups["kind"].Value == kind
        select (match.Groups["name"].Value, match.Groups["text"].Value);

    [GeneratedRegex("<!-- (?<kind>data|numbers): (?<name>[a-z-]+) -->\n```[a-z]*\n(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex BlockPattern();
}
