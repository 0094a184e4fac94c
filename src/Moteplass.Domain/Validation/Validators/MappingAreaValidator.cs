using FluentValidation;
using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>Checks an area of a mapping, by the rules that can check it alone.</summary>
/// <inheritdoc cref="RecordValidator{T}" path="/remarks"/>
public sealed class MappingAreaValidator : RecordValidator<MappingArea>
{
    /// <summary>Makes a validator that finds errors alone, with messages in bokmål, and checks without a date.</summary>
    public MappingAreaValidator()
        : this(ValidatorSettings.Default)
    {
    }

    /// <summary>Makes a validator.</summary>
    /// <param name="language">The language of the messages.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <param name="least">The least severity that is a failure: unless said otherwise, errors alone make a record invalid.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> or <paramref name="least"/> is not a value of its enum.</exception>
    public MappingAreaValidator(Language language, LocalDate? asOf = null, ProblemSeverity least = ProblemSeverity.Error)
        : this(new ValidatorSettings(language, asOf, least))
    {
    }

    /// <summary>Makes a validator as a host's services do, which find the settings among them.</summary>
    /// <param name="settings">The language, the day and the least severity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null.</exception>
    public MappingAreaValidator(ValidatorSettings settings)
        : base(settings)
    {
    }

    /// <summary>A validator that finds errors alone, with messages in bokmål, without a date; made once for all: nobody can add rules to it.</summary>
    public static IValidator<MappingArea> Instance { get; } = new MappingAreaValidator();
}
