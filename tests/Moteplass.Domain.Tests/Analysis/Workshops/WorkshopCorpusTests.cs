using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>Real workshops are read and judged: no rule calls one wrong, and few rules speak.</summary>
public sealed class WorkshopCorpusTests
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    /// <summary>The rules from WSH008 on that speak of each, by what its pages say.</summary>
    private static readonly Dictionary<string, string> Expected = new()
    {
    };

    public static TheoryData<string> All => [.. WorkshopCorpus.Names];

    [Fact]
    public void There_are_thirty_eight() => Assert.Equal(38, WorkshopCorpus.Names.Count);

    [Theory]
    [MemberData(nameof(All))]
    public void No_rule_calls_a_real_workshop_wrong(string name) =>
        Assert.Empty(ValidationReport.Of(WorkshopCorpus.Read(name), Day).Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.ToString()));

    [Theory]
    [MemberData(nameof(All))]
    public void The_rules_that_speak_are_those_that_its_pages_give_cause_to(string name) => Assert.Equal(
        Expected.GetValueOrDefault(name, ""),
        string.Join(", ", ValidationReport.Of(WorkshopCorpus.Read(name), Day).Problems
            .Where(problem => string.CompareOrdinal(problem.Code, RuleCodes.WorkshopStatus) >= 0 && problem.Code.StartsWith("WSH", StringComparison.Ordinal) && problem.Pointer.ToString().StartsWith("/workshops/0", StringComparison.Ordinal))
            .Select(problem => $"{problem.Code} {problem.Severity.ToString().ToLowerInvariant()}")));
}
