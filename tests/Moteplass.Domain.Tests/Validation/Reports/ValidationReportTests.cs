using Moteplass.Domain.Validation;
using NodaTime;
using static Moteplass.Domain.Tests.Validation.Reports.MadeProblems;

namespace Moteplass.Domain.Tests.Validation.Reports;

public sealed class ValidationReportTests
{
    private static readonly CollaborationRegister Wrong = Registers.With(""" "mappings":[{"id":"a"},{"id":"a","conductedBy":"b"}] """);

    [Fact]
    public void A_report_has_the_problems_of_the_rules()
    {
        var report = ValidationReport.Of(Wrong);

        Assert.Equal(RuleRunner.Judge(Wrong), report.Problems);
        Assert.True(report.HasErrors);
    }

    [Fact]
    public void Without_a_day_the_rules_that_need_one_are_named() => Assert.Equal(
        RuleCatalogue.All.Where(rule => rule.NeedsDay).Select(rule => rule.Code), ValidationReport.Of(Wrong).NotJudged);

    [Fact]
    public void With_a_day_every_rule_judges() => Assert.Empty(ValidationReport.Of(Wrong, new LocalDate(2018, 5, 14)).NotJudged);

    [Fact]
    public void The_day_is_the_one_as_of_which_rules_judge()
    {
        CollaborationRegister register = Registers.With(
            """ "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","mandates":[{"adopted":"2014","reviewEvery":"P2Y"}]}] """);

        Assert.DoesNotContain(ValidationReport.Of(register).Problems, problem => problem.Code == RuleCodes.MandateReview);
        Assert.Contains(ValidationReport.Of(register, new LocalDate(2018, 1, 1)).Problems, problem => problem.Code == RuleCodes.MandateReview);
    }

    [Fact]
    public void A_register_that_is_null_is_refused() => Assert.Throws<ArgumentNullException>("register", () => ValidationReport.Of(null!));

    [Fact]
    public void A_report_without_problems_is_empty()
    {
        var report = new ValidationReport();

        Assert.True(report.IsEmpty);
        Assert.False(report.HasErrors);
        Assert.Empty(report.NotJudged);
    }

    [Fact]
    public void Warnings_and_info_are_no_errors()
    {
        var report = new ValidationReport { Problems = [Warning(), Info(), Info()] };

        Assert.False(report.HasErrors);
        Assert.False(report.IsEmpty);
        Assert.Equal((0, 1, 2), (report.Count(ProblemSeverity.Error), report.Count(ProblemSeverity.Warning), report.Count(ProblemSeverity.Info)));
    }

    [Fact]
    public void Reports_with_equal_problems_are_equal() => Assert.Equal(
        new ValidationReport { Problems = [Error()], NotJudged = ["MAN006"] }, new ValidationReport { Problems = [Error()], NotJudged = ["MAN006"] });
}
