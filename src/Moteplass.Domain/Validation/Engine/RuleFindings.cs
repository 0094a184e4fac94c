namespace Moteplass.Domain.Validation;

/// <summary>What rules found in a register or a record.</summary>
/// <param name="Problems">The problems that are kept, rule by rule.</param>
/// <param name="More">Those that are only counted.</param>
/// <param name="Weight">What a register weighs at least, in bytes of JSON; 0 where it is not known.</param>
internal sealed record RuleFindings(List<Problem> Problems, ProblemTally More, long Weight)
{
    /// <summary>Whether every problem is kept, and rules found them.</summary>
    public bool IsWhole => Weight > 0 && More.IsEmpty;

    /// <summary>What a rule finds.</summary>
    public static List<Problem> Of(Rule rule, Judgement judgement)
    {
        var found = new List<Problem>();
        rule.Judge(judgement, (place, message, severity, value, allowed) => found.Add(Problem(rule, judgement.Subject, place, message, severity, value, allowed)));
        return found;
    }

    /// <summary>The problem that a rule reports.</summary>
    public static Problem Problem(Rule rule, DomainRecord subject, Place place, ProblemMessage message, ProblemSeverity? severity, string? found, string? allowed)
    {
        JsonPointer pointer = place.ToPointer();
        return new Problem
        {
            Code = rule.Code,
            Severity = severity ?? rule.Severity,
            Message = message,
            Pointer = pointer,
            Record = HoldingRecord.Of(subject, pointer),
            Found = found,
            Allowed = allowed is null ? null : new LocalizedText(allowed, allowed, allowed),
        };
    }

    /// <summary>The first of them, and how many more there are.</summary>
    /// <param name="most">How many at the most.</param>
    /// <param name="areWeighed">Whether they are also to weigh no more than the register can bear; see <see cref="ProblemWeight"/>.</param>
    public JudgedProblems First(int most, bool areWeighed)
    {
        List<Problem> listed = Problems.Count > most ? Problems[..most] : Problems;
        int kept = areWeighed && Weight > 0 ? ProblemWeight.MostOf(listed, Weight) : listed.Count;
        var notListed = new ProblemTally(More);
        foreach (Problem problem in Problems.Skip(kept))
        {
            notListed.Add(problem.Code, problem.Severity);
        }

        return new JudgedProblems([.. Problems.Take(kept)], notListed.ToCounts());
    }
}
