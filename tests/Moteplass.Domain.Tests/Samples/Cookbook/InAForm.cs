using FluentValidation;
using FluentValidation.Results;
using Moteplass.Domain;
using Moteplass.Domain.Validation;
using NodaTime;

namespace CookbookSamples;

internal static class InAForm
{
    public static void Run()
    {
        // begin: in-a-form
        var settings = new ValidatorSettings(Language.Nn, asOf: new LocalDate(2024, 6, 30));
        var form = new CouncilForm(
            "Brukarrådet",
            Mandates: [new Mandate { Members = CountRange.Exactly(6), Voting = new Voting { Quorum = new Quorum { Count = 7 } } }],
            Seats: [new Seat { Id = Id<Seat>.Parse("leiar") }, new Seat { Id = default }]);
        ValidationResult result = new CouncilFormValidator(settings).Validate(form);
        foreach ((string member, string[] messages) in result.ToDictionary())
        {
            Console.WriteLine($"{member}: {string.Join(' ', messages)}");
        }
        // end: in-a-form
    }

    // begin: in-a-form
    internal sealed record CouncilForm(string Name, IReadOnlyList<Mandate> Mandates, IReadOnlyList<Seat> Seats);

    internal sealed class CouncilFormValidator : AbstractValidator<CouncilForm>
    {
        public CouncilFormValidator(ValidatorSettings settings)
        {
            RuleFor(form => form.Name).NotEmpty();
            RuleForEach(form => form.Mandates).SetValidator(new MandateValidator(settings));
            RuleForEach(form => form.Seats).SetValidator(new SeatValidator(settings));
        }
    }
    // end: in-a-form
}
