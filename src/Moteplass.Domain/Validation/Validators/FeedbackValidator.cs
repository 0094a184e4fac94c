using FluentValidation;
using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>Judges feedback, by the rules that can judge it alone.</summary>
/// <inheritdoc cref="RecordValidator{T}" path="/remarks"/>
public sealed class FeedbackValidator : RecordValidator<Feedback>
{
    /// <summary>Makes a validator with messages in bokmål that judges as of no day.</summary>
    public FeedbackValidator()
        : this(Language.Nb)
    {
    }

    /// <summary>Makes a validator.</summary>
    /// <param name="language">The language of the messages.</param>
    /// <param name="asOf">The day as of which rules judge that need one; without it they do not.</param>
    public FeedbackValidator(Language language, LocalDate? asOf = null)
        : base(language, asOf)
    {
    }

    /// <summary>A validator with messages in bokmål that judges as of no day, made once for all: nobody can add rules to it.</summary>
    public static IValidator<Feedback> Instance { get; } = new FeedbackValidator();
}
