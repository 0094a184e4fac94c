using System.Reflection;
using System.Text.RegularExpressions;
using Moteplass.Domain.Demo;

namespace Moteplass.Domain.Tests.Samples;

/// <summary>A page of Markdown whose samples are compiled here and whose outputs are really printed.</summary>
/// <remarks>
/// A sample stands in a source file between "begin" and "end" with its name, in one part or several; the usings of the file come before it.
/// </remarks>
/// <param name="page">The file of the page.</param>
/// <param name="sources">The files in which the samples stand.</param>
/// <param name="samples">What runs each sample.</param>
/// <param name="commands">The arguments of the demo for each output that it prints.</param>
internal sealed partial class SamplePage(
    string page, IReadOnlyList<string> sources, IReadOnlyDictionary<string, Action> samples, IReadOnlyDictionary<string, string[]>? commands = null)
{
    private readonly string _text = TestFiles.Text(page);

    public IEnumerable<string> Runnable => samples.Keys.Concat(commands?.Keys ?? []).Order();

    public List<(string Name, string Text)> Blocks(string kind) =>
    [
        .. from match in BlockPattern().Matches(_text)
           where match.Groups["kind"].Value == kind
           select (match.Groups["name"].Value, match.Groups["text"].Value),
    ];

    public string Source(string name)
    {
        string[] lines = sources.Select(source => TestFiles.Text(source).Split('\n')).Single(source => source.Any(line => IsMark(line, "begin", name)));
        IEnumerable<string> usings = lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal));
        return string.Concat(usings.Concat(Parts(lines, name).SelectMany(part => part.Prepend(""))).Select(line => line + "\n"));
    }

    public string Output(string name)
    {
        using var output = new StringWriter { NewLine = "\n" };
        if (commands?.GetValueOrDefault(name) is { } arguments)
        {
            using var error = new StringWriter();
            Assert.Equal(0, DemoCommand.Run(arguments, output, error));
            return output.ToString();
        }

        TextWriter console = Console.Out;
        try
        {
            Console.SetOut(output);
            samples[name]();
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    /// <summary>What runs the samples that stand in a file each, in a class with the file's name.</summary>
    public static Dictionary<string, Action> Runners(string space, IEnumerable<string> files) =>
        files.Select(file => Path.GetFileNameWithoutExtension(file)).ToDictionary(name => Kebab.Of(name), name => Runner($"{space}.{name}"));

    private static Action Runner(string type)
    {
        MethodInfo run = typeof(SamplePage).Assembly.GetType(type, throwOnError: true)!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!;
        return run.ReturnType == typeof(Task) ? () => run.CreateDelegate<Func<Task>>()().GetAwaiter().GetResult() : run.CreateDelegate<Action>();
    }

    private static IEnumerable<IEnumerable<string>> Parts(string[] lines, string name)
    {
        for (int begin = 0; begin < lines.Length; begin++)
        {
            if (IsMark(lines[begin], "begin", name))
            {
                int end = Array.FindIndex(lines, begin, line => IsMark(line, "end", name));
                int indent = lines[begin].Length - lines[begin].TrimStart().Length;
                yield return lines[(begin + 1)..end].Select(line => line.Length > indent ? line[indent..] : "");
            }
        }
    }

    private static bool IsMark(string line, string mark, string name) => line.Trim() == $"// {mark}: {name}";

    [GeneratedRegex("<!-- (?<kind>sample|output): (?<name>[a-z-]+) -->\n```[a-z]*\n(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex BlockPattern();
}
