using System.Diagnostics;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Testing;

/// <summary>A problem as the assertions name it.</summary>
internal readonly record struct ReportLine(ProblemSeverity Severity, string Code, JsonPointer Pointer)
{
    private static readonly Dictionary<string, ProblemSeverity> Words = Enum.GetValues<ProblemSeverity>().ToDictionary(Word, StringComparer.Ordinal);

    /// <summary>The line of a problem.</summary>
    public static ReportLine Of(Problem problem) => new(problem.Severity, problem.Code, problem.Pointer);

    /// <summary>Reads a line that an assertion was given as an argument.</summary>
    /// <exception cref="ArgumentException">The text names no problem.</exception>
    public static ReportLine Parse(string text, string argument)
    {
        if (text is null)
        {
            throw new ArgumentNullException(argument, "A line must not be null.");
        }

        string[] parts = text.Split(' ', 3);
        if (parts.Length < 3)
        {
            throw new ArgumentException($"'{text}' names no problem: expected are severity, code and pointer, as in 'error MAN001 /structures/0'.", argument);
        }

        if (!Words.TryGetValue(parts[0], out ProblemSeverity severity))
        {
            throw new ArgumentException($"'{text}' names no problem: '{parts[0]}' is not a severity; the severities are {string.Join(", ", Words.Keys)}.", argument);
        }

        string pointer = parts[2] == "/" ? "" : parts[2];
        return JsonPointer.TryParse(pointer, out JsonPointer place)
            ? new(severity, KnownCode(parts[1], argument), place)
            : throw new ArgumentException($"'{text}' names no problem: '{parts[2]}' is not a JSON Pointer.", argument);
    }

    /// <summary>A code itself, where a rule has it.</summary>
    /// <exception cref="ArgumentException">No rule has it.</exception>
    public static string KnownCode(string code, string argument)
    {
        if (code is null)
        {
            throw new ArgumentNullException(argument, "A code must not be null.");
        }

        return RuleCatalogue.Find(code) is not null ? code : throw new ArgumentException($"No rule has the code '{code}'.", argument);
    }

    /// <summary>The line.</summary>
    public override string ToString() => $"{Word(Severity)} {Code} {(Pointer == JsonPointer.Root ? "/" : Pointer.ToString())}";

    private static string Word(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Info => "info",
        ProblemSeverity.Warning => "warning",
        ProblemSeverity.Error => "error",
        _ => throw new UnreachableException($"{severity} is not a severity."),
    };
}
