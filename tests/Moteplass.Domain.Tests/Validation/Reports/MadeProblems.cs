namespace Moteplass.Domain.Tests.Validation.Reports;

/// <summary>Problems that nothing had to be judged for.</summary>
internal static class MadeProblems
{
    public static Problem Of(string code, ProblemSeverity severity, string pointer, string words = "ord") => new()
    {
        Code = code,
        Severity = severity,
        Pointer = JsonPointer.Parse(pointer),
        Message = new LocalizedText($"{words} nb.", $"{words} nn.", $"{words} en."),
    };

    public static Problem Error(string code = "REG002", string pointer = "/actors/0") => Of(code, ProblemSeverity.Error, pointer);

    public static Problem Warning(string code = "MTG002", string pointer = "/meetings/1/held/date") => Of(code, ProblemSeverity.Warning, pointer);

    public static Problem Info(string code = "PAR002", string pointer = "/structures/2/seats") => Of(code, ProblemSeverity.Info, pointer);
}
