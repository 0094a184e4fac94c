using FluentValidation.Results;
using NodaTime;

namespace Moteplass.Domain.Validation;

public sealed partial record ValidationReport
{
    /// <summary>Makes a report of what a validator of this library found. Nothing is lost, whatever language the validator spoke.</summary>
    /// <param name="result">The result of one of the validators of this namespace.</param>
    /// <param name="asOf">The day that the validator was given, or null where it had none.</param>
    /// <returns>The report, with the problems in the order of the failures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">A failure is another validator's: its <c>CustomState</c> holds no <see cref="Problem"/>.</exception>
    public static ValidationReport From(ValidationResult result, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ValidationReport { Problems = [.. result.Errors.Select(ProblemOf)], NotJudged = WithoutDay(asOf) };

        static Problem ProblemOf(ValidationFailure failure) => failure.CustomState as Problem ?? throw new ArgumentException(
            $"The failure at '{failure.PropertyName}' is of a validator that is not of this library: its CustomState holds no {nameof(Problem)}.", nameof(result));
    }

    /// <summary>Makes a result as the validators of this library do: a failure for each problem, with the problem as <c>CustomState</c>.</summary>
    /// <param name="language">The language of the messages.</param>
    /// <returns>The result. FluentValidation calls it valid only where it has no failure at all; <see cref="HasErrors"/> asks for errors alone.</returns>
    public ValidationResult ToValidationResult(Language language) => new(Problems.Select(problem => Failures.Of(problem, language)));
}
