using Moteplass.Domain.Demo;
using Moteplass.Domain.Tests.Goldens;

namespace Moteplass.Domain.Tests.Demo;

/// <summary>Runs the demo on files in a folder of their own.</summary>
public abstract class DemoTests : IDisposable
{
    /// <summary>A folder that is gone after the test.</summary>
    protected string Folder { get; } = Directory.CreateTempSubdirectory("moteplass-").FullName;

    public void Dispose()
    {
        Dispose(isDisposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Removes the folder.</summary>
    protected virtual void Dispose(bool isDisposing) => Directory.Delete(Folder, recursive: true);

    /// <summary>Saves a register, and says where.</summary>
    protected string Save(string json, string name = "register")
    {
        string path = Path.Combine(Folder, $"{name}.json");
        File.WriteAllText(path, json);
        return path;
    }

    /// <summary>Runs the demo, and holds what it prints against a page of the tests.</summary>
    protected static void Prints(string page, params string[] arguments)
    {
        (int exitCode, string output, string error) = Run(arguments);

        Assert.Equal((0, ""), (exitCode, error));
        Golden.Holds($"tests/Moteplass.Domain.Tests/TestData/demo/{page}.txt", output);
    }

    /// <summary>Runs the demo, and holds the diagram that it prints against one of the tests.</summary>
    protected static void Draws(string diagram, params string[] arguments)
    {
        (int exitCode, string output, string error) = Run([.. arguments, "--format", "mermaid"]);

        Assert.Equal((0, ""), (exitCode, error));
        Golden.Holds($"tests/Moteplass.Domain.Tests/TestData/demo/{diagram}.mmd", output);
    }

    /// <summary>Runs the demo with arguments.</summary>
    protected static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = DemoCommand.Run(arguments, output, error);
        return (exitCode, output.ToString(), error.ToString());
    }
}
