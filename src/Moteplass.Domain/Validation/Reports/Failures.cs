using System.Diagnostics;
using FluentValidation.Results;

namespace Moteplass.Domain.Validation;

/// <summary>Problems as failures of FluentValidation.</summary>
internal static class Failures
{
    public static ValidationFailure Of(Problem problem, Language language) => new(problem.Pointer.Hidden().ToString(), problem.Message.In(language))
    {
        ErrorCode = problem.Code,
        Severity = problem.Severity switch
        {
            ProblemSeverity.Error => FluentValidation.Severity.Error,
            ProblemSeverity.Warning => FluentValidation.Severity.Warning,
            ProblemSeverity.Info => FluentValidation.Severity.Info,
            _ => throw new UnreachableException($"{problem.Severity} is no severity."),
        },
        CustomState = problem,
    };
}
