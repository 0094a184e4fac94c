using FluentValidation;
using FluentValidation.Results;

namespace Moteplass.Domain.Validation;

/// <summary>What the validators of this library have in common, for hosts that work with FluentValidation.</summary>
/// <remarks>
/// <para>Each failure has as <c>PropertyName</c> the path of the member in C#, after the host's own path where the host checks a record within its own:
/// <c>Structures[1].Mandates[0].Members</c>; empty for the record itself, at the root. So forms, <c>ModelState</c> and <c>ToDictionary()</c> find it. The rule's code is its <c>ErrorCode</c>,
/// the message is in the language chosen, and the <see cref="Problem"/> itself, whose JSON Pointer begins at the record, is its <c>CustomState</c>.</para>
/// <para>A record is checked by the rules that can check it alone, with what is within it. A rule whose <see cref="Rule.Scope"/> is
/// <see cref="RuleScope.Structure"/> checks within its structure, one whose scope is <see cref="RuleScope.Register"/> within
/// <see cref="CollaborationRegisterValidator"/> alone.</para>
/// <para>Unless asked for more, a validator finds errors alone, so that <c>IsValid</c> means that the record can be used, and <c>ValidateAndThrow</c> throws for
/// nothing less. A record that was made in code and that no document could hold is found by the codes of <see cref="FormatCodes"/>, and checked by no rule.</para>
/// <para>Settings of the host, such as its culture, language, cascade mode or names of properties, change nothing but the host's own part of a path. One instance may be
/// kept and used from any thread.</para>
/// </remarks>
/// <typeparam name="T">The record.</typeparam>
public abstract class RecordValidator<T> : AbstractValidator<T>
    where T : DomainRecord
{
    private readonly ValidatorSettings _settings;

    /// <summary>Makes a validator.</summary>
    /// <param name="settings">The language, the day and the least severity.</param>
    private protected RecordValidator(ValidatorSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        RuleFor(record => record).Custom(Judge);
    }

    /// <inheritdoc/>
    /// <returns>The failures, and what could not be checked: a <see cref="RecordValidationResult"/>.</returns>
    public override ValidationResult Validate(ValidationContext<T> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ValidationResult found = base.Validate(context);
        return Result(found, context);
    }

    /// <inheritdoc/>
    /// <returns>The failures, and what could not be checked: a <see cref="RecordValidationResult"/>.</returns>
    public override async Task<ValidationResult> ValidateAsync(ValidationContext<T> context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ValidationResult found = await base.ValidateAsync(context, cancellation).ConfigureAwait(false);
        return Result(found, context);
    }

    private RecordValidationResult Result(ValidationResult found, ValidationContext<T> context) =>
        new(found, _settings.AsOf, context.InstanceToValidate is { } record ? RuleRunner.NotJudged(record, _settings.AsOf) : []);

    private void Judge(T record, ValidationContext<T> context)
    {
        string chain = context.PropertyChain.ToString();
        foreach (Problem problem in RuleRunner.Judge(record, _settings.AsOf))
        {
            if (problem.Severity.Rank() >= _settings.Least.Rank())
            {
                context.AddFailure(Failures.Of(problem, _settings.Language, chain, _settings.AsOf));
            }
        }
    }
}
