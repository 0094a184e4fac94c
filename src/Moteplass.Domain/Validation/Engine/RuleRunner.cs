using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>Judges a register or a record by the rules.</summary>
internal static class RuleRunner
{
    /// <param name="subject">The register, or a record by itself.</param>
    /// <param name="asOf">The day as of which rules judge that need one; without it they do not.</param>
    /// <returns>The problems, rule by rule and within a rule in the order of what is judged; their pointers begin at the subject.</returns>
    public static ValueList<Problem> Judge(DomainRecord subject, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var judgement = new Judgement(subject, asOf?.InIso());
        var problems = new List<Problem>();
        foreach (Rule rule in RuleCatalogue.Rules)
        {
            rule.Judge(judgement, (place, message, severity, found, allowed) =>
            {
                JsonPointer pointer = place.ToPointer();
                problems.Add(new Problem
                {
                    Code = rule.Code,
                    Severity = severity ?? rule.Severity,
                    Message = message,
                    Pointer = pointer,
                    Record = HoldingRecord.Of(subject, pointer),
                    Found = found,
                    Allowed = allowed is null ? null : new LocalizedText(allowed, allowed, allowed),
                });
            });
        }

        return [.. problems];
    }
}
