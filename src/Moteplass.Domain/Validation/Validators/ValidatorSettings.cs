using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>How the validators of this library check (innstillinger): the language they speak, the day they check on, and what makes a record invalid.</summary>
/// <remarks>
/// A host registers one for each request, and every validator that its services make gets it. Immutable and value-equal; it may be read from any thread.
/// </remarks>
/// <example>
/// <code>
/// services.AddScoped(_ => new ValidatorSettings(Languages.From(CultureInfo.CurrentUICulture), today));
/// services.AddValidatorsFromAssemblyContaining&lt;SeatValidator>();
/// </code>
/// </example>
public sealed record ValidatorSettings
{
    /// <summary>Makes settings.</summary>
    /// <param name="language">The language of the messages.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <param name="least">The least severity that is a failure.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> or <paramref name="least"/> is not a value of its enum.</exception>
    public ValidatorSettings(Language language, LocalDate? asOf = null, ProblemSeverity least = ProblemSeverity.Error)
    {
        if (!Enum.IsDefined(language))
        {
            throw new ArgumentOutOfRangeException(nameof(language), language, "Allowed: Nb, Nn, En, Se.");
        }

        if (!Enum.IsDefined(least))
        {
            throw new ArgumentOutOfRangeException(nameof(least), least, "Allowed: Info, Warning, Error.");
        }

        (Language, AsOf, Least) = (language, asOf?.InIso(), least);
    }

    /// <summary>Bokmål, no day, errors alone.</summary>
    public static ValidatorSettings Default { get; } = new(Language.Nb);

    /// <summary>The language of the messages; for Northern Sámi, which has none, those in bokmål.</summary>
    public Language Language { get; }

    /// <summary>The date for rules that need one; if null, they are skipped.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The least severity that is a failure. With errors alone, FluentValidation's <c>IsValid</c> says that a record can be used.</summary>
    public ProblemSeverity Least { get; }
}
