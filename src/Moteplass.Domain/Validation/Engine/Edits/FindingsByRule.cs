namespace Moteplass.Domain.Validation;

/// <summary>What each rule found in a register, in the order of the catalogue, so that what stays need not be gone through when a few records change.</summary>
/// <param name="Problems">The problems of each rule.</param>
/// <param name="Weight">What the register weighs at least; see <see cref="RuleFindings.Weight"/>.</param>
internal sealed record FindingsByRule(PlacedProblem[][] Problems, long Weight)
{
    /// <summary>All problems together.</summary>
    public RuleFindings All => new([.. Problems.SelectMany(found => found).Select(one => one.Problem)], new ProblemTally(), Weight);

    public static FindingsByRule Of(RuleFindings findings)
    {
        ILookup<string, Problem> found = findings.Problems.ToLookup(problem => problem.Code, StringComparer.Ordinal);
        return new([.. RuleCatalogue.Rules.Select(rule => (PlacedProblem[])[.. found[rule.Code].Select(PlacedProblem.Of)])], findings.Weight);
    }
}
