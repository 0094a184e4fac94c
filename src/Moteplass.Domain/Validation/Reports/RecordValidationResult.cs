using FluentValidation.Results;
using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>What a validator of this library found in the record it was asked about itself: the failures, and what it could not check.</summary>
/// <remarks>Within a validator of the host's own, FluentValidation keeps the failures alone.</remarks>
public sealed class RecordValidationResult : ValidationResult
{
    internal RecordValidationResult(ValidationResult found, LocalDate? asOf, ValueList<string> notJudged)
        : base(found.Errors)
    {
        (RuleSetsExecuted, AsOf, NotJudged) = (found.RuleSetsExecuted, asOf, notJudged);
    }

    /// <summary>The day that the rules which need one checked on, or null if they did not check.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>
    /// The codes of the rules that apply to what was checked and checked nothing, or not everything, because no day was given; in the order of the codes. Rules
    /// whose <see cref="Rule.Scope"/> is wider than the record check within the wider record alone, and are not among them.
    /// </summary>
    public ValueList<string> NotJudged { get; }
}
