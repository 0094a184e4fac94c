namespace Moteplass.Domain.Json;

/// <summary>A problem and the byte of the document at which it stands.</summary>
internal sealed record Noted(string Code, long Offset, ProblemMessage Message, string? Found = null, LocalizedText? Allowed = null)
{
    public ProblemSeverity Severity { get; init; } = ProblemSeverity.Error;
}
