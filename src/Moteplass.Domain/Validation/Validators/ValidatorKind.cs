using FluentValidation;

namespace Moteplass.Domain.Validation;

/// <summary>A validator of this library, as a host registers it without looking for it by reflection.</summary>
/// <remarks>Immutable; it may be read from any thread.</remarks>
public sealed class ValidatorKind
{
    private readonly Func<ValidatorSettings, IValidator> _make;

    private ValidatorKind(Type record, Type service, Func<ValidatorSettings, IValidator> make) => (Record, Service, _make) = (record, service, make);

    /// <summary>The type of record that it checks.</summary>
    public Type Record { get; }

    /// <summary>The type under which a host's services know it: <c>IValidator&lt;Seat></c>.</summary>
    public Type Service { get; }

    /// <summary>Makes the validator.</summary>
    /// <param name="settings">The language, the day and the least severity.</param>
    /// <returns>The validator, of the type <see cref="Service"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null.</exception>
    public IValidator Make(ValidatorSettings settings) => _make(settings);

    internal static ValidatorKind Of<T>(Func<ValidatorSettings, RecordValidator<T>> make)
        where T : DomainRecord => new(typeof(T), typeof(IValidator<T>), make);
}
