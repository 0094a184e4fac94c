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
    public static JudgedProblems Judge(DomainRecord subject, LocalDate? asOf, int most, bool areWeighed)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (ShapeCheck.Of(subject) is { Count: > 0 } misshapen)
        {
            return Misshapen(misshapen, most);
        }

        var judgement = new Judgement(subject, asOf?.InIso());
        var listed = new List<Problem>();
        var notListed = new ProblemTally();
        foreach (Rule rule in RuleCatalogue.Rules)
        {
            rule.Judge(judgement, (place, message, severity, found, allowed) =>
            {
                if (listed.Count >= most)
                {
                    notListed.Add(rule.Code, severity ?? rule.Severity);
                    return;
                }

                JsonPointer pointer = place.ToPointer();
                listed.Add(new Problem
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

        int kept = areWeighed && judgement.Context is { } context ? ProblemWeight.MostOf(listed, context.Walk.Weight) : listed.Count;
        foreach (Problem problem in listed.Skip(kept))
        {
            notListed.Add(problem.Code, problem.Severity);
        }

        return new JudgedProblems([.. listed.Take(kept)], notListed.ToCounts());
    }

    /// <summary>What was made in code and has no form in JSON is checked by no other rule, as a document that cannot be read is.</summary>
    private static JudgedProblems Misshapen(IReadOnlyList<Problem> problems, int most)
    {
        var notListed = new ProblemTally();
        foreach (Problem problem in problems.Skip(most))
        {
            notListed.Add(problem.Code, problem.Severity);
        }

        return new JudgedProblems([.. problems.Take(most)], notListed.ToCounts());
    }
}
