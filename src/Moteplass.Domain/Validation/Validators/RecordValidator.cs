using FluentValidation;
using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>What the validators of this library have in common, for hosts that work with FluentValidation.</summary>
/// <remarks>
/// <para>Each failure has the rule's code as <c>ErrorCode</c>, the JSON Pointer as <c>PropertyName</c>, the message in the language chosen,
/// and the <see cref="Problem"/> itself as <c>CustomState</c>; pointers begin at the record. FluentValidation calls a result invalid for
/// a warning too: <see cref="ValidationReport.HasErrors"/> tells errors apart.</para>
/// <para>A record is judged by the rules that can judge it alone, with what is within it. A rule whose <see cref="Rule.Scope"/> is
/// <see cref="RuleScope.Structure"/> judges within its structure, one whose scope is <see cref="RuleScope.Register"/> within
/// <see cref="CollaborationRegisterValidator"/> alone.</para>
/// <para>Settings of the host, such as its culture, language, cascade mode or names of properties, change nothing. One instance may be
/// kept and used from any thread.</para>
/// </remarks>
/// <typeparam name="T">The record.</typeparam>
public abstract class RecordValidator<T> : AbstractValidator<T>
    where T : DomainRecord
{
    /// <summary>Makes a validator.</summary>
    /// <param name="language">The language of the messages.</param>
    /// <param name="asOf">The day as of which rules judge that need one.</param>
    private protected RecordValidator(Language language, LocalDate? asOf) => RuleFor(record => record).Custom((record, context) =>
    {
        foreach (Problem problem in RuleRunner.Judge(record, asOf))
        {
            context.AddFailure(Failures.Of(problem, language));
        }
    });
}
