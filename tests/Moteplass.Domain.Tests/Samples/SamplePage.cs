using System.Reflection;
using Moteplass.Domain.Demo;
using Moteplass.Domain.Tests.Documentation;
using Moteplass.Domain.Tests.Goldens;

namespace Moteplass.Domain.Tests.Samples;

/// <summary>A page of Markdown whose samples are compiled here and whose outputs are really printed.</summary>
/// <remarks>
/// A sample stands in a source file between "begin" and "end" with its name, in one part or several; the usings of the file come before it.
/// </remarks>
/// <param name="file">The page, from the root of the repository.</param>
/// <param name="sources">The files in which the samples stand.</param>
/// <param name="samples">What runs each sample.</param>
/// <param name="commands">The arguments of the demo for each output that it prints.</param>
internal sealed class SamplePage(
    string file, IReadOnlyList<string> sources, IReadOnlyDictionary<string, Action> samples, IReadOnlyDictionary<string, string[]>? commands = null)
{
    private const string Begin = "// begin: ";
    private const string End = "// end: ";

    private readonly MarkedPage _page = new(file);

    /// <summary>Each sample as its source, and each output as it is really printed.</summary>
    public void HoldsWhatIsCompiledAndPrinted() => Golden.Holds(
        _page.File, _page.With(new Dictionary<string, Func<string, string>> { ["sample"] = Source, ["output"] = Output }));

    /// <summary>Every sample of the sources is shown, with the output of what can be run.</summary>
    public void HasEverySample()
    {
        Assert.Equal(
            sources.SelectMany(source => TestFiles.Text(source).Split('\n')).Where(line => line.Trim().StartsWith(Begin, StringComparison.Ordinal)).Select(line => line.Trim()[Begin.Length..]).Distinct().Order(),
            _page.Blocks("sample").Keys.Order());
        Assert.Equal(samples.Keys.Concat(commands?.Keys ?? []).Order(), _page.Blocks("output").Keys.Order());
    }

    private string Source(string name)
    {
        string[] lines = sources.Select(source => TestFiles.Text(source).Split('\n')).Single(source => source.Any(line => line.Trim() == Begin + name));
        IEnumerable<string> usings = lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal));
        return string.Concat(usings.Concat(Parts(lines, name).SelectMany(part => part.Prepend(""))).Select(line => line + "\n"));
    }

    private string Output(string name)
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
            if (lines[begin].Trim() == Begin + name)
            {
                int end = Array.FindIndex(lines, begin, line => line.Trim() == End + name);
                int indent = lines[begin].Length - lines[begin].TrimStart().Length;
                yield return lines[(begin + 1)..end].Select(line => line.Length > indent ? line[indent..] : "");
            }
        }
    }
}
