using FluentValidation;
using FluentValidation.Results;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Validators;

public sealed class CollaborationRegisterValidatorTests
{
    private static readonly CollaborationRegister Wrong = Registers.With(""" "mappings":[{"id":"a"},{"id":"a","conductedBy":"b"}] """);

    [Fact]
    public void Failures_carry_code_path_severity_message_and_the_problem_itself()
    {
        ValidationResult result = new CollaborationRegisterValidator(Language.En).Validate(Wrong);

        Assert.Equal(RuleRunner.Judge(Wrong), result.Errors.Select(failure => Assert.IsType<Problem>(failure.CustomState)));
        ValidationFailure failure = result.Errors[1];
        Assert.Equal("REG002", failure.ErrorCode);
        Assert.Equal("Mappings[1].ConductedBy", failure.PropertyName);
        Assert.Equal(FluentValidation.Severity.Error, failure.Severity);
        Assert.Equal("The register does not have a structure with the id 'b'.", failure.ErrorMessage);
    }

    [Fact]
    public void Messages_are_in_bokmal_unless_asked_otherwise() => Assert.Equal(
        ["Id-en «a» er allerede brukt blant kartleggingene (se /mappings/0).", "Registeret mangler en struktur med id-en «b»."],
        new CollaborationRegisterValidator().Validate(Wrong).Errors.Select(failure => failure.ErrorMessage));

    [Fact]
    public void A_host_can_use_it_within_a_validator_of_its_own()
    {
        var validator = new InlineValidator<Envelope>();
        validator.RuleFor(envelope => envelope.Register).SetValidator(new CollaborationRegisterValidator(Language.Nn));

        Assert.Equal(2, validator.Validate(new Envelope(Wrong)).Errors.Count);
    }

    [Fact]
    public void A_register_without_problems_is_valid() =>
        Assert.True(new CollaborationRegisterValidator().Validate(new CollaborationRegister()).IsValid);

    private sealed record Envelope(CollaborationRegister Register);
}
