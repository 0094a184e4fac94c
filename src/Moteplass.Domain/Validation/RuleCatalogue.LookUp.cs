using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCatalogue
{
    /// <summary>The rules of the form of a document, which reading checks (formfeil): those whose codes begin with <c>FMT</c>, in that order.</summary>
    public static ValueList<Rule> FormatRules => Validation.FormatRules.All;

    /// <summary>Every rule there is, of the form as of the register, in the order of the codes.</summary>
    public static ValueList<Rule> All => RuleBook.All;

    /// <summary>Looks a rule up.</summary>
    /// <param name="code">The code, such as that of a <see cref="Problem"/>; three capital letters and three digits.</param>
    /// <returns>The rule, or null where no rule has that code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Rule? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return RuleBook.Find(code);
    }

    /// <summary>Judges a register by some of the rules.</summary>
    internal static List<Problem> Check(CollaborationRegister register, LocalDate? asOf, Func<Rule, bool> isJudged)
    {
        var context = new RuleContext(register, asOf);
        var problems = new List<Problem>();
        foreach (RegisterRule rule in Checks)
        {
            if (isJudged(rule.Rule))
            {
                rule.Check(context, (place, message, severity, found, allowed) => problems.Add(new Problem
                {
                    Code = rule.Rule.Code,
                    Severity = severity ?? rule.Rule.Severity,
                    Message = message,
                    Pointer = place.ToPointer(),
                    Found = found,
                    Allowed = allowed is null ? null : new LocalizedText(allowed, allowed, allowed),
                }));
            }
        }

        return problems;
    }
}
