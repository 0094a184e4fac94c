using Moteplass.Domain;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;
using NodaTime;

namespace CookbookSamples;

internal static class BuildARegister
{
    public static void Run()
    {
        // begin: build-a-register
        var directorate = Id<Actor>.Parse("hdir");
        var umbrella = Id<Actor>.Parse("ffo");
        var youth = Id<Actor>.Parse("unge-funksjonshemmede");
        var council = Id<CollaborationStructure>.Parse("brukerrad");
        var year2024 = ValidityPeriod.Parse("2024-01-01/2024-12-31");

        var register = new CollaborationRegister
        {
            Actors =
            [
                new Directorate { Id = directorate, Name = new("Helsedirektoratet"), OrganisationNumber = OrganisationNumber.Parse("983544622") },
                new UserOrganisation { Id = umbrella, Name = new("Funksjonshemmedes Fellesorganisasjon"), PolicyFields = [PolicyField.Disability] },
                new UserOrganisation { Id = youth, Name = new("Unge funksjonshemmede"), TargetGroup = new() { Ages = AgeRange.Parse("13-36") } },
            ],
            Structures =
            [
                new()
                {
                    Id = council,
                    Name = new("Brukerrådet", en: "The user council"),
                    Kind = StructureKind.UserCouncil,
                    Owners = [directorate],
                    ContactForm = ContactForm.Council,
                    Phases = [new() { Status = PhaseStatus.Active, Permanence = Permanence.Permanent, Period = ValidityPeriod.Parse("2023-01-01/..") }],
                    Anchorings = [new() { Level = AnchoringLevel.TopManagement }],
                    Mandates =
                    [
                        new()
                        {
                            Members = CountRange.Exactly(2),
                            Cadences = [new RateCadence { Per = CadenceUnit.Year, Count = CountRange.AtLeast(2) }],
                            Deadlines = new() { Notice = LeadTime.FromWeeks(3) },
                        },
                    ],
                    Seats =
                    [
                        new() { Id = Id<Seat>.Parse("plass-ffo"), OnBehalfOf = umbrella, Role = SeatRole.Chair },
                        new() { Id = Id<Seat>.Parse("plass-unge"), OnBehalfOf = youth },
                    ],
                },
            ],
            Meetings =
            [
                new() { Id = Id<Meeting>.Parse("m1"), Structures = [council], Held = new() { Date = PartialDate.Parse("2024-02-08") }, NoticeSent = PartialDate.Parse("2024-01-15") },
                new() { Id = Id<Meeting>.Parse("m2"), Structures = [council], Held = new() { Date = PartialDate.Parse("2024-09-12") }, NoticeSent = PartialDate.Parse("2024-08-29") },
            ],
            MeetingListings = [new() { Structure = council, Period = year2024, Complete = true }],
        };

        Console.WriteLine(ValidationReport.Of(register, asOf: new LocalDate(2025, 1, 15)));
        byte[] written = MoteplassJson.WriteUtf8(register);
        Console.WriteLine($"Read back equal: {MoteplassJson.Read(written) == register}");
        // end: build-a-register
    }
}
