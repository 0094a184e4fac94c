using System.Diagnostics;

namespace Moteplass.Domain;

/// <summary>Which of two severities is the graver.</summary>
internal static class ProblemSeverityRank
{
    /// <summary>A number that is higher the graver a severity is.</summary>
    public static int Rank(this ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Info => 0,
        ProblemSeverity.Warning => 1,
        ProblemSeverity.Error => 2,
        _ => throw new UnreachableException($"{severity} is not a severity."),
    };
}
