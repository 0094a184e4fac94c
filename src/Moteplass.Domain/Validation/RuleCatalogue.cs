namespace Moteplass.Domain.Validation;

/// <summary>All rules, and their checks (regelkatalog).</summary>
public static class RuleCatalogue
{
    private static readonly RegisterRule[] Checks =
    [
        new(
            new Rule(
                RuleCodes.UniqueIds,
                Severity.Error,
                new("Hver id er brukt én gang blant poster av samme slag.", "Kvar id er brukt éin gong blant postar av same slag.", "Each id is used once among records of its kind."),
                "wire format"),
            UniqueIdsRule.Check),
        new(
            new Rule(
                RuleCodes.References,
                Severity.Error,
                new("Hver henvisning fører til en post av rett slag.", "Kvar tilvising fører til ein post av rett slag.", "Each reference leads to a record of the right kind."),
                "wire format"),
            ReferencesRule.Check),
    ];

    /// <summary>The rules, in the order of their codes.</summary>
    public static ValueList<Rule> Rules { get; } = [.. Checks.Select(check => check.Rule)];

    /// <summary>Judges a register by all rules.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The problems, rule by rule and within a rule in the order of the register; empty where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static ValueList<Problem> Check(CollaborationRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var walk = new RegisterWalk(register);
        var problems = new List<Problem>();
        foreach (RegisterRule rule in Checks)
        {
            rule.Check(walk, (place, message) => problems.Add(new Problem
            {
                Code = rule.Rule.Code,
                Severity = rule.Rule.Severity,
                Message = message,
                Pointer = place.ToPointer(),
            }));
        }

        return [.. problems];
    }
}
