namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>A problem as it should be, to the letter.</summary>
internal sealed record ExpectedProblem(ProblemSeverity Severity, string Pointer, string Nb, string Nn, string En)
{
    public static ExpectedProblem Of(Problem problem) => new(
        problem.Severity,
        problem.Pointer.ToString(),
        problem.Message.Stated(Language.Nb) ?? "–",
        problem.Message.Stated(Language.Nn) ?? "–",
        problem.Message.Stated(Language.En) ?? "–");
}
