using FluentValidation;
using FluentValidation.Results;
using Moteplass.Domain;
using Moteplass.Domain.Validation;

namespace CookbookSamples;

internal static class ValidateInAHost
{
    public static void Run()
    {
        // begin: validate-in-a-host
        var form = new RegistrationForm("", new CollaborationStructure
        {
            Id = Id<CollaborationStructure>.Parse("felles-arena"),
            Name = new LocalizedText("Felles arena", "Felles arena"),
            Kind = StructureKind.JointArena,
            Mandates = [new Mandate { Members = CountRange.Exactly(8), SeatGroups = [new() { Count = CountRange.Exactly(10), Side = Side.Users }] }],
        });
        ValidationResult result = new RegistrationFormValidator().Validate(form);
        foreach (ValidationFailure failure in result.Errors)
        {
            Console.WriteLine($"{failure.PropertyName}: {failure.ErrorMessage} [{failure.ErrorCode}, {failure.Severity}]");
        }
        // end: validate-in-a-host
    }

    // begin: validate-in-a-host
    internal sealed record RegistrationForm(string CaseNumber, CollaborationStructure Structure);

    internal sealed class RegistrationFormValidator : AbstractValidator<RegistrationForm>
    {
        public RegistrationFormValidator()
        {
            RuleFor(form => form.CaseNumber).NotEmpty().WithMessage("Saksnummer manglar.").WithErrorCode("SAK");
            RuleFor(form => form.Structure).SetValidator(new CollaborationStructureValidator(Language.Nn));
        }
    }
    // end: validate-in-a-host
}
