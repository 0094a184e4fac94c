using FluentValidation;
using FluentValidation.Results;

namespace Moteplass.Domain.Validation;

/// <summary>Judges a register by all rules, for hosts that work with FluentValidation.</summary>
/// <remarks>
/// Each failure has the rule's code as <c>ErrorCode</c>, the JSON Pointer as <c>PropertyName</c>, the message in the language chosen, and
/// the <see cref="Problem"/> itself as <c>CustomState</c>. Settings of the host, such as its culture or cascade mode, change nothing.
/// One instance may be kept and used from any thread.
/// </remarks>
public sealed class CollaborationRegisterValidator : AbstractValidator<CollaborationRegister>
{
    /// <summary>Makes a validator with messages in bokmål.</summary>
    public CollaborationRegisterValidator()
        : this(Language.Nb)
    {
    }

    /// <summary>Makes a validator.</summary>
    /// <param name="language">The language of the messages.</param>
    public CollaborationRegisterValidator(Language language)
    {
        RuleFor(register => register).Custom((register, context) =>
        {
            foreach (Problem problem in RuleCatalogue.Check(register))
            {
                context.AddFailure(new ValidationFailure(problem.Pointer.ToString(), problem.Message.In(language))
                {
                    ErrorCode = problem.Code,
                    Severity = problem.Severity switch
                    {
                        Severity.Error => FluentValidation.Severity.Error,
                        Severity.Warning => FluentValidation.Severity.Warning,
                        _ => FluentValidation.Severity.Info,
                    },
                    CustomState = problem,
                });
            }
        });
    }
}
