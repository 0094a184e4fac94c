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
        ValidationReport.Of(Register), ValidationReport.From(new CollaborationRegisterValidator(Language.En).Validate(Register)));

    [Fact]
    public void What_a_validator_found_as_of_a_day_is_the_report_of_that_day() => Assert.Equal(
        ValidationReport.Of(Register, Day), ValidationReport.From(new CollaborationRegisterValidator(Language.Nn, Day).Validate(Register), Day));

    [Fact]
    public void A_result_becomes_a_report_and_a_result_again()
    {
        ValidationResult result = new CollaborationRegisterValidator(Language.Nn).Validate(Register);

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
    public void A_failure_of_another_validator_is_refused()
    {
        var result = new ValidationResult([new ValidationFailure("Name", "Empty.")]);

        Assert.StartsWith(
            "The failure at 'Name' is of a validator that is not of this library: its CustomState holds no Problem.",
            Assert.Throws<ArgumentException>("result", () => ValidationReport.From(result)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_that_is_null_is_refused() => Assert.Throws<ArgumentNullException>("result", () => ValidationReport.From(null!));

    private static (string, string, string, FluentValidation.Severity, object) Parts(ValidationFailure failure) =>
        (failure.PropertyName, failure.ErrorMessage, failure.ErrorCode, failure.Severity, failure.CustomState);
}
