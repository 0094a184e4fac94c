namespace Moteplass.Domain.Json;

/// <summary>A problem and the byte of the document at which it is.</summary>
internal sealed record NotedProblem(string Code, long Offset, ProblemMessage Message, string? Found = null, LocalizedText? Allowed = null)
{
    public ProblemSeverity Severity { get; init; } = ProblemSeverity.Error;
}
