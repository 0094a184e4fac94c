using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>Checks a register or a record by the rules.</summary>
internal static class RuleRunner
{
    /// <param name="subject">The register, or a record by itself.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <returns>All problems, rule by rule and within a rule in the order of what is checked; their pointers begin at the subject.</returns>
    public static ValueList<Problem> Judge(DomainRecord subject, LocalDate? asOf = null) => Judge(subject, asOf, int.MaxValue, areWeighed: false).Problems;

    /// <summary>The codes of the rules that had something to check in a record, or would have had, and did not for want of a day.</summary>
    public static ValueList<string> NotJudged(DomainRecord subject, LocalDate? asOf)
    {
        if (asOf is not null || ShapeCheck.Of(subject).Count > 0)
        {
            return [];
        }

        var judgement = new Judgement(subject, null);
        return [.. RuleCatalogue.Rules.Where(rule => rule.WantsDay(judgement)).Select(rule => rule.Code).Order(StringComparer.Ordinal)];
    }

    /// <param name="subject">The register, or a record by itself.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <param name="most">How many problems are listed at the most; the others are counted.</param>
    /// <param name="areWeighed">Whether they are also to weigh no more than the register can bear; see <see cref="ProblemWeight"/>.</param>
    public static JudgedProblems Judge(DomainRecord subject, LocalDate? asOf, int most, bool areWeighed) => Find(subject, asOf, most).First(most, areWeighed);

    /// <param name="subject">The register, or a record by itself.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <param name="most">How many problems are kept at the most; the others are counted.</param>
    public static RuleFindings Find(DomainRecord subject, LocalDate? asOf, int most)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var judgement = new Judgement(subject, asOf?.InIso());
        // What was made in code and has no form in JSON is checked by no other rule, as a document that cannot be read is.
        if ((judgement.Context?.Walk.Misshapen ?? ShapeCheck.Of(subject)) is { Count: > 0 } misshapen)
        {
            return new RuleFindings([.. misshapen], new ProblemTally(), 0);
        }

        var found = new List<Problem>();
        var more = new ProblemTally();
        foreach (Rule rule in RuleCatalogue.Rules)
        {
            rule.Judge(judgement, (place, message, severity, value, allowed) =>
            {
                if (found.Count < most)
                {
                    found.Add(RuleFindings.Problem(rule, subject, place, message, severity, value, allowed));
                }
                else
                {
                    more.Add(rule.Code, severity ?? rule.Severity);
                }
            });
        }

        return new RuleFindings(found, more, judgement.Context?.Walk.Weight ?? 0);
    }
}
