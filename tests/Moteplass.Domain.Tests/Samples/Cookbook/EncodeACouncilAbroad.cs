using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using NodaTime;

namespace CookbookSamples;

internal static class EncodeACouncilAbroad
{
    public static void Run()
    {
        // begin: encode-a-council-abroad
        var agency = Id<Actor>.Parse("exempelmyndigheten");
        var council = Id<CollaborationStructure>.Parse("exempelradet");
        var board = new OwnerParty { Organ = Organ.Board, Label = LocalizedText.Of("sv", "styrelsen") };
        var register = new CollaborationRegister
        {
            Actors = [new PublicBody { Id = agency, Name = LocalizedText.Of("sv", "Exempelmyndigheten"), Country = CountryCode.Parse("SE"), Kind = PublicBodyKind.Agency }],
            Structures =
            [
                new()
                {
                    Id = council,
                    Name = LocalizedText.Of("sv", "Exempelmyndighetens brukarråd"),
                    Kind = StructureKind.UserCouncil,
                    Owners = [agency],
                    Mandates =
                    [
                        new()
                        {
                            Period = ValidityPeriod.OfYears(2023, 2025),
                            AdoptedBy = [board],
                            Selection = new() { Method = SelectionMethod.Appointed, DecidedBy = [board] },
                            Term = new() { Years = CountRange.Exactly(2), Reappointment = true },
                            Weekdays = [Weekday.Tuesday],
                            Duties = [new() { Kind = DutyKind.Consult, OwedBy = new OwnerParty(), OwedTo = [new SelfParty()], LeadTime = LeadTime.InAdvance }],
                            Rights = [new() { Kind = RightKind.SpeakInPublic, HeldBy = new SelfParty(), Modality = Modality.May }],
                        },
                    ],
                },
            ],
        };

        Console.WriteLine($"{register.Structures[0].Name}, {register.Structures[0].Mandates[0].Period!.Value.InWords(Language.En)}");
        foreach (TopicComparison topic in MandateComparison.Of(register, [council], asOf: new LocalDate(2024, 1, 1)).Topics.Where(topic => topic.Answers[0].State == AnswerState.Stated))
        {
            Console.WriteLine($"{topic.Topic}: {string.Join("; ", topic.Answers[0].Answers)}");
        }
        // end: encode-a-council-abroad
    }
}
