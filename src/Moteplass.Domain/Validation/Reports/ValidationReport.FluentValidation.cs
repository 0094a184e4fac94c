using FluentValidation.Results;
using NodaTime;

namespace Moteplass.Domain.Validation;

public sealed partial record ValidationReport
{
    /// <summary>Makes a report of what validators found, those of this library and the host's own. Nothing is lost, whatever language a validator spoke.</summary>
    /// <remarks>
    /// Each pointer begins at what the host checked: the failure <c>Seats[2].HasVote</c> is a problem at <c>/seats/2/hasVote</c>. A failure of the host's own is a
    /// problem with its <c>ErrorCode</c>, its severity and its message, which is taken as the text in bokmål, whatever language it is in.
    /// </remarks>
    /// <param name="result">The result of a validator of this namespace, or of one of the host's.</param>
    /// <param name="asOf">The day that the validators were given, or null where they had none or the result says it: that of a validator of this
    /// library always does, that of a host's validator by each failure that was found on a day.</param>
    /// <returns>The report, with the problems in the order of the failures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static ValidationReport From(ValidationResult result, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ValidationReport
        {
            Problems = [.. result.Errors.Select(Failures.ToProblem)],
            NotJudged = result is RecordValidationResult own ? own.NotJudged : WithoutDay(asOf ?? result.Errors.Select(Failures.DayOf).FirstOrDefault(day => day is not null)),
        };
    }

    /// <summary>Makes a result as the validators of this library do: a failure for each problem, with the problem as <c>CustomState</c>.</summary>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The result. FluentValidation calls it valid only where it has no failure at all; <see cref="HasErrors"/> asks for errors alone.</returns>
    public ValidationResult ToValidationResult(Language language) => new(Problems.Select(problem => Failures.Of(problem, language)));
}
