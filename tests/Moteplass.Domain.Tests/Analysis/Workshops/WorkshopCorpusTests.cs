using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>Real workshops are read and judged: no rule calls one wrong, and few rules speak.</summary>
public sealed class WorkshopCorpusTests
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    /// <summary>The rules from WSH008 on that speak of each, worked out by hand from what its pages say; of the others none speaks.</summary>
    private static readonly Dictionary<string, string> Expected = new()
    {
        ["barnathing-2019"] = "WSH020 info, WSH034 info",
        ["barneombudet-samarbeid"] = "WSH021 info",
        ["dialogkonferanse-2014"] = "WSH034 info",
        ["distriktspanel-2020"] = "WSH034 info",
        ["eu-plattform-2023-06"] = "WSH031 info x5",
        ["grorud-ungdomstrakk-2018"] = "WSH019 info",
        ["helseplan-horingskonferanse-2006"] = "WSH008 info, WSH021 info",
        ["innspill-skien-2015-05"] = "WSH008 info, WSH014 info, WSH021 info",
        ["integrering-2016"] = "WSH034 info",
        ["integrering-2021-innspill"] = "WSH008 info, WSH021 info",
        ["ireland-forum-2000-06"] = "WSH008 info, WSH021 info",
        ["leve-hele-livet-plan-2017"] = "WSH031 info x4",
        ["lnu-bukm-2019-06"] = "WSH008 info, WSH012 warning, WSH021 info",
        ["mr-fylkesting-2018-11"] = "WSH008 info, WSH021 info",
        ["opptrappingsplan-2022"] = "WSH008 info, WSH021 info",
        ["skjermbruk-ekspertgruppe"] = "WSH017 info",
        ["ungdomspanel-fritidskort-2020"] = "WSH034 info",
        ["ungdomspanel-lavinntekt-2020"] = "WSH020 info, WSH031 info x7, WSH034 info",
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
            .GroupBy(problem => $"{problem.Code} {problem.Severity.ToString().ToLowerInvariant()}")
            .Select(same => same.Count() == 1 ? same.Key : $"{same.Key} x{same.Count()}")));
}
