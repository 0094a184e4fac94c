using FluentValidation;
using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>What the validators of this library have in common, for hosts that work with FluentValidation.</summary>
/// <remarks>
/// <para>Each failure has the rule's code as <c>ErrorCode</c>, the JSON Pointer as <c>PropertyName</c>, the message in the language chosen,
/// and the <see cref="Problem"/> itself as <c>CustomState</c>; pointers begin at the record. FluentValidation calls a result invalid for
/// a warning too: <see cref="ValidationReport.HasErrors"/> tells errors apart.</para>
/// <para>A record is judged by the rules that can judge it alone. A rule whose <see cref="Rule.NeedsRegister"/> is true judges within
/// <see cref="CollaborationRegisterValidator"/> alone.</para>
/// <para>Settings of the host, such as its culture, language, cascade mode or names of properties, change nothing. One instance may be
/// kept and used from any thread.</para>
/// </remarks>
/// <typeparam name="T">The record.</typeparam>
public abstract class RecordValidator<T> : AbstractValidator<T>
    where T : DomainRecord
{
    private readonly Func<T, CollaborationRegister> _place;
    private readonly JsonPointer _pointer;
    private readonly Standing _standing;
    private readonly LocalDate? _asOf;

    /// <summary>Makes a validator.</summary>
    /// <param name="place">Puts a record in a register that has nothing else to be judged.</param>
    /// <param name="pointer">Where the record then stands.</param>
    /// <param name="standing">How much of its register stands around it.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="asOf">The day as of which rules judge that need one.</param>
    private protected RecordValidator(Func<T, CollaborationRegister> place, string pointer, Standing standing, Language language, LocalDate? asOf)
    {
        (_place, _pointer, _standing, _asOf) = (place, JsonPointer.Parse(pointer), standing, asOf);
        RuleFor(record => record).Custom((record, context) =>
        {
            foreach (Problem problem in Judge(record))
            {
                context.AddFailure(Failures.Of(problem, language));
            }
        });
    }

    private IEnumerable<Problem> Judge(T record)
    {
        foreach (Problem problem in RuleCatalogue.Check(_place(record), _asOf, rule => LoneRules.Judges(rule, _standing)))
        {
            if (Pointers.Within(_pointer, problem.Pointer) is { } pointer)
            {
                yield return problem with { Pointer = pointer };
            }
        }
    }
}
