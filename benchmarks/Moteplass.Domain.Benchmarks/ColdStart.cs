using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Benchmarks;

/// <summary>
/// What a fresh process takes that reads and writes its first register, with the library and with the plain classes: under the JIT compiler and
/// compiled ahead of time. The program is <c>Moteplass.Domain.ColdStart</c>.
/// </summary>
internal static class ColdStart
{
    private const int Starts = 20;
    private const int Records = 100;
    private const string Program = "Moteplass.Domain.ColdStart";

    private static readonly string Root = typeof(ColdStart).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RepositoryRoot").Value!;

    public static void Show()
    {
        string folder = Directory.CreateDirectory(Path.Combine(Root, "artifacts", "cold-start")).FullName;
        string register = Path.Combine(folder, "register.json");
        File.WriteAllBytes(register, MoteplassJson.WriteUtf8(MeasuredRegister.Of(Records)));
        string justInTime = Publish(Path.Combine(folder, "jit"), isAheadOfTime: false);
        string aheadOfTime = Publish(Path.Combine(folder, "aot"), isAheadOfTime: true);

        Console.WriteLine("| compiled | measured | plain: least, ms | median | library: least, ms | median | ratio of the least |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|---:|");
        Compare("just in time", justInTime, register);
        Compare("ahead of time", aheadOfTime, register);
    }

    private static void Compare(string compiled, string program, string register)
    {
        (Distribution Process, Distribution Within) plain = (new(), new());
        (Distribution Process, Distribution Within) library = (new(), new());
        for (int start = 0; start < Starts; start++)
        {
            Start(program, "plain", register, plain.Process, plain.Within);
            Start(program, "library", register, library.Process, library.Within);
        }

        Print(compiled, "the whole process", plain.Process, library.Process);
        Print(compiled, "reading and writing in it", plain.Within, library.Within);
    }

    private static void Print(string compiled, string measured, Distribution plain, Distribution library) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {compiled} | {measured} | {plain} | {library} | {library.Least / plain.Least:f2} |"));

    private static void Start(string program, string side, string register, Distribution process, Distribution within)
    {
        long start = Stopwatch.GetTimestamp();
        string printed = Run(program, side, register);
        process.Add(Stopwatch.GetElapsedTime(start));
        within.Add(TimeSpan.FromMilliseconds(double.Parse(printed, CultureInfo.InvariantCulture)));
    }

    private static string Publish(string folder, bool isAheadOfTime)
    {
        Run("dotnet", "publish", Path.Combine(Root, "benchmarks", Program), "-c", "Release", "-o", folder, $"-p:AheadOfTime={(isAheadOfTime ? "true" : "false")}");
        return Path.Combine(folder, OperatingSystem.IsWindows() ? $"{Program}.exe" : Program);
    }

    private static string Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{output}");
    }
}
