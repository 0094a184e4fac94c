using System.Diagnostics;
using FluentValidation.Results;
using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>Problems as failures of FluentValidation, and failures as problems.</summary>
internal static class Failures
{
    /// <summary>The name under which a failure keeps the day that it was found on, so that a report of a host's own result knows it.</summary>
    private const string Day = "AsOf";

    public static ValidationFailure Of(Problem problem, Language language, string chain = "", LocalDate? asOf = null) =>
        new(MemberPath.Join(chain, MemberPath.Of(problem.Pointer.Hidden())), problem.Message.In(language))
        {
            ErrorCode = problem.Code,
            Severity = problem.Severity switch
            {
                ProblemSeverity.Error => FluentValidation.Severity.Error,
                ProblemSeverity.Warning => FluentValidation.Severity.Warning,
                ProblemSeverity.Info => FluentValidation.Severity.Info,
                _ => throw new UnreachableException($"{problem.Severity} is not a severity."),
            },
            CustomState = problem,
            FormattedMessagePlaceholderValues = asOf is { } day ? new Dictionary<string, object> { [Day] = day } : [],
        };

    /// <summary>The problem of a failure, at its place in all that the host checked; one of the host's own is made into a problem.</summary>
    public static Problem ToProblem(ValidationFailure failure)
    {
        string path = failure.PropertyName ?? "";
        if (failure.CustomState is not Problem problem)
        {
            return new Problem
            {
                Code = failure.ErrorCode ?? "",
                Severity = failure.Severity switch
                {
                    FluentValidation.Severity.Error => ProblemSeverity.Error,
                    FluentValidation.Severity.Warning => ProblemSeverity.Warning,
                    FluentValidation.Severity.Info => ProblemSeverity.Info,
                    _ => throw new UnreachableException($"{failure.Severity} is not a severity."),
                },
                Message = new LocalizedText(Blank.Is(failure.ErrorMessage) ? "–" : failure.ErrorMessage),
                Pointer = MemberPath.ToPointer(path),
            };
        }

        string own = MemberPath.Of(problem.Pointer.Hidden());
        string chain = own.Length == 0 ? path : path.EndsWith($".{own}", StringComparison.Ordinal) ? path[..^(own.Length + 1)] : "";
        return chain.Length == 0 ? problem : problem with { Pointer = problem.Pointer.Segments.Aggregate(MemberPath.ToPointer(chain), (at, step) => at.Append(step)) };
    }

    /// <summary>The day that a failure was found on, or null if it does not say.</summary>
    public static LocalDate? DayOf(ValidationFailure failure) =>
        failure.FormattedMessagePlaceholderValues?.TryGetValue(Day, out object? day) == true ? day as LocalDate? : null;
}
