namespace Moteplass.Domain.Tests.Validation.Reports;

/// <summary>Problems that nothing had to be judged for.</summary>
internal static class Problems
{
    public static Problem Of(string code, Severity severity, string pointer, string words = "ord") => new()
    {
        Code = code,
        Severity = severity,
        Pointer = JsonPointer.Parse(pointer),
        Message = new LocalizedText($"{words} nb.", $"{words} nn.", $"{words} en."),
    };

    public static Problem Error(string code = "REG002", string pointer = "/actors/0") => Of(code, Severity.Error, pointer);

    public static Problem Warning(string code = "MTG002", string pointer = "/meetings/1/held/date") => Of(code, Severity.Warning, pointer);

    public static Problem Info(string code = "PAR002", string pointer = "/structures/2/seats") => Of(code, Severity.Info, pointer);
}
