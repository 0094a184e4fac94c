using FluentValidation.Results;
using Moteplass.Domain.Tests.Json;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Validation.Reports;

public sealed class ValidationReportFluentValidationTests
{
    private static readonly CollaborationRegister Register = Moteplass.Domain.Json.MoteplassJson.Read(Reading.EveryMember);

    private static readonly LocalDate Day = new(2018, 5, 14);

    [Fact]
    public void What_a_validator_found_is_the_report_of_the_register() => Assert.Equal(
        ValidationReport.Of(Register), ValidationReport.From(new CollaborationRegisterValidator(Language.En, null, ProblemSeverity.Info).Validate(Register)));

    [Fact]
    public void What_a_validator_found_as_of_a_day_is_the_report_of_that_day() => Assert.Equal(
        ValidationReport.Of(Register, Day), ValidationReport.From(new CollaborationRegisterValidator(Language.Nn, Day, ProblemSeverity.Info).Validate(Register)));

    [Fact]
    public void A_result_becomes_a_report_and_a_result_again()
    {
        ValidationResult result = new CollaborationRegisterValidator(Language.Nn, null, ProblemSeverity.Info).Validate(Register);

        ValidationResult again = ValidationReport.From(result).ToValidationResult(Language.Nn);

        Assert.NotEmpty(again.Errors);
        Assert.Equal(result.Errors.Select(Parts), again.Errors.Select(Parts));
        Assert.Equal(result.IsValid, again.IsValid);
    }

    [Fact]
    public void A_report_becomes_a_result_and_a_report_again()
    {
        var report = new ValidationReport
        {
            Problems = [MadeProblems.Info(), MadeProblems.Error() with { Position = new SourcePosition(1, 2), Found = "x", Allowed = new LocalizedText("y") }, MadeProblems.Warning()],
        };

        Assert.Equal(report, ValidationReport.From(report.ToValidationResult(Language.En), Day));
    }

    [Fact]
    public void A_failure_of_a_hosts_own_validator_is_kept_with_its_code_severity_message_and_place()
    {
        var result = new ValidationResult([new ValidationFailure("Cases[1].Name", "Empty.") { ErrorCode = "HOST", Severity = FluentValidation.Severity.Warning }]);

        Problem problem = Assert.Single(ValidationReport.From(result).Problems);

        Assert.Equal("warning HOST at /cases/1/name: Empty.", problem.ToString());
        Assert.Equal("Cases[1].Name", Assert.Single(ValidationReport.From(result).ToValidationResult(Language.En).Errors).PropertyName);
    }

    [Fact]
    public void A_result_that_is_null_is_refused() => Assert.Throws<ArgumentNullException>("result", () => ValidationReport.From(null!));

    private static (string, string, string, FluentValidation.Severity, object) Parts(ValidationFailure failure) =>
        (failure.PropertyName, failure.ErrorMessage, failure.ErrorCode, failure.Severity, failure.CustomState);
}
