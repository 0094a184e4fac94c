using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Testing;

/// <summary>A problem as the assertions name it.</summary>
internal readonly record struct ReportLine(ProblemSeverity Severity, string Code, JsonPointer Pointer) : IComparable<ReportLine>
{
    private static readonly Dictionary<string, ProblemSeverity> Words = Enum.GetValues<ProblemSeverity>().ToDictionary(Word, StringComparer.Ordinal);

    /// <summary>The line of a problem.</summary>
    public static ReportLine Of(Problem problem) => new(problem.Severity, problem.Code, problem.Pointer);

    /// <summary>Reads a line.</summary>
    /// <exception cref="ArgumentException">The text names no problem.</exception>
    public static ReportLine Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split(' ', 3);
        if (parts.Length < 3)
        {
            throw new ArgumentException($"'{text}' names no problem: expected are severity, code and pointer, as in 'error MAN001 /structures/0'.", nameof(text));
        }

        if (!Words.TryGetValue(parts[0], out ProblemSeverity severity))
        {
            throw new ArgumentException($"'{text}' names no problem: '{parts[0]}' is no severity; those are {string.Join(", ", Words.Keys)}.", nameof(text));
        }

        string pointer = parts[2] == "/" ? "" : parts[2];
        return JsonPointer.TryParse(pointer, out JsonPointer place)
            ? new(severity, KnownCode(parts[1]), place)
            : throw new ArgumentException($"'{text}' names no problem: '{parts[2]}' is no JSON Pointer.", nameof(text));
    }

    /// <summary>A code itself, where a rule has it.</summary>
    /// <exception cref="ArgumentException">No rule has it.</exception>
    public static string KnownCode(string code) =>
        RuleCatalogue.Find(code) is not null ? code : throw new ArgumentException($"No rule has the code '{code}'.", nameof(code));

    /// <inheritdoc/>
    public int CompareTo(ReportLine other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The line.</summary>
    public override string ToString() => $"{Word(Severity)} {Code} {(Pointer == JsonPointer.Root ? "/" : Pointer.ToString())}";

    private static string Word(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Info => "info",
        ProblemSeverity.Warning => "warning",
        _ => "error",
    };
}
