using System.Text.RegularExpressions;
using Moteplass.Domain.Demo;

namespace Moteplass.Domain.Tests.Samples;

[Collection(nameof(Console))]
public sealed partial class ReadmeTests
{
    private static readonly string Readme = TestFiles.Text("README.md");

    private static readonly Dictionary<string, Action> Samples = new()
    {
        ["mapping"] = global::ReadmeSamples.Samples.Mapping,
        ["exchange"] = global::ReadmeSamples.Samples.Exchange,
        ["review"] = global::ReadmeSamples.Samples.Review,
        ["history"] = global::ReadmeSamples.Samples.History,
    };

    private static readonly Dictionary<string, string[]> Commands = new() { ["demo"] = [] };

    [Fact]
    public void Every_sample_of_the_readme_is_code_that_is_compiled_here() => Assert.All(
        Blocks("sample"),
        block => Assert.Equal(Source(block.Name), block.Text));

    [Fact]
    public void Every_output_in_the_readme_is_what_is_really_printed() => Assert.All(
        Blocks("output"),
        block => Assert.Equal(Output(block.Name), block.Text));

    [Fact]
    public void Every_block_of_the_readme_is_run() => Assert.Equal(
        Samples.Keys.Concat(Commands.Keys).Order(),
        Blocks("output").Select(block => block.Name).Order());

    private static List<(string Name, string Text)> Blocks(string kind) =>
    [
        .. from match in BlockPattern().Matches(Readme)
           where match.Groups["kind"].Value == kind
           select (match.Groups["name"].Value, match.Groups["text"].Value),
    ];

    private static string Source(string name)
    {
        string[] lines = TestFiles.Text("ReadmeSamples.cs").Split('\n');
        int begin = Array.FindIndex(lines, line => line.Trim() == $"// begin: {name}");
        int end = Array.FindIndex(lines, line => line.Trim() == $"// end: {name}");
        int indent = lines[begin].Length - lines[begin].TrimStart().Length;
        IEnumerable<string> body = lines[(begin + 1)..end].Select(line => line.Length > indent ? line[indent..] : "");
        return string.Concat(lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal)).Append("").Concat(body).Select(line => line + "\n"));
    }

    private static string Output(string name)
    {
        using var output = new StringWriter { NewLine = "\n" };
        if (Commands.TryGetValue(name, out string[]? arguments))
        {
            using var error = new StringWriter();
            Assert.Equal(0, DemoCommand.Run(arguments, output, error));
            return output.ToString();
        }

        TextWriter console = Console.Out;
        try
        {
            Console.SetOut(output);
            Samples[name]();
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    [GeneratedRegex("<!-- (?<kind>sample|output): (?<name>[a-z-]+) -->\n```[a-z]*\n(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex BlockPattern();
}
