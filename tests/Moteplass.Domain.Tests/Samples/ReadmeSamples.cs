// The usings and what stands between "begin" and "end" stands in README.md to the letter: ReadmeTests holds the two together and runs it.
using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Validation;
using NodaTime;

namespace ReadmeSamples;

internal static class Samples
{
    public static void Mapping()
    {
        // begin: mapping
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "actors": [
                { "type": "directorate", "id": "hdir", "name": { "nb": "Helsedirektoratet" } },
                { "type": "directorate", "id": "imdi", "name": { "nb": "Integrerings- og mangfoldsdirektoratet" } }
              ],
              "structures": [{
                "id": "hdir-brukerrad", "name": { "nb": "Helsedirektoratets brukerråd" }, "kind": "user-council", "owners": ["hdir"],
                "contactForm": "council", "phases": [{ "status": "active" }], "anchoring": [{ "level": "top-management" }]
              }],
              "mappings": [{ "id": "kartlegging", "date": "2015-12-15", "responses": [
                { "respondent": "hdir", "status": "answered", "structures": ["hdir-brukerrad"], "completeFor": ["bilateral"] },
                { "respondent": "imdi", "status": "nil-return" }
              ]}]
            }
            """);

        Console.WriteLine($"Errors: {ValidationReport.Of(register).Count(ProblemSeverity.Error)}");
        PracticeMappingAnalysis findings = PracticeMappingAnalysis.Of(register, register.Mappings[0].Id);
        Console.WriteLine($"Answered: {findings.Responses.Substantive}, nil returns: {findings.Responses.NilReturns}");
        foreach (ContactFormFinding contact in findings.ContactForms)
        {
            Console.WriteLine($"{contact.Respondent}, {contact.Form}: {contact.Presence}");
        }
        // end: mapping
    }

    public static void Exchange()
    {
        // begin: exchange
        byte[] received = """
            {
              "schemaVersion": "1.0",
              "structures": [{
                "id": "rad", "name": { "nb": "Rådet" }, "kind": "user-council", "owners": ["hdir"],
                "phases": [{ "status": "active", "permanence": "pilot" }],
                "mandates": [{ "members": "6", "seatGroups": [{ "side": "users", "count": "4" }, { "side": "authority", "count": "3" }] }]
              }]
            }
            """u8.ToArray();

        RegisterReading reading = RegisterExchange.Read(received, asOf: new LocalDate(2024, 6, 30));
        Console.WriteLine(reading.Report.In(Language.En));
        Console.WriteLine($"May be used: {reading.IsValid}. By record: {string.Join(", ", reading.Report.ByRecord().Select(one => $"{one.Key}: {one.Count()}"))}");
        // end: exchange
    }

    public static void Review()
    {
        // begin: review
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "structures": [{
                "id": "ungdomsrad", "name": { "nb": "Ungdomsrådet i Sykehuset Østfold" }, "kind": "youth-council",
                "mandates": [{ "cadence": [
                  { "type": "rate", "per": "year", "count": "6" },
                  { "type": "rate", "per": "year", "count": "1", "for": "gathering" }
                ]}]
              }],
              "meetings": [
                { "id": "m1", "structures": ["ungdomsrad"], "planned": { "date": "2024-01-10" } },
                { "id": "m2", "structures": ["ungdomsrad"], "planned": { "date": "2024-01-24" } },
                { "id": "m3", "structures": ["ungdomsrad"], "planned": { "date": "2024-03-06" } },
                { "id": "m4", "structures": ["ungdomsrad"], "planned": { "date": "2024-05-29" } },
                { "id": "m5", "structures": ["ungdomsrad"], "planned": { "date": "2024-09-11" } },
                { "id": "m6", "structures": ["ungdomsrad"], "planned": { "date": "2024-10-30" } },
                { "id": "m7", "structures": ["ungdomsrad"], "planned": { "date": "2024-12-04" } }
              ],
              "meetingListings": [
                { "structure": "ungdomsrad", "period": "2024-01-01/2024-12-31", "complete": true, "kinds": ["ordinary", "constituting"] }
              ]
            }
            """);

        var year = new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
        PracticeReview review = PracticeReview.Of(register, Id<CollaborationStructure>.Parse("ungdomsrad"), year);
        foreach (CadenceReview cadence in review.Regularity.Cadences)
        {
            Console.WriteLine(cadence.InWords.In(Language.En));
        }

        Console.WriteLine(review.Regularity.InWords.In(Language.Nn));
        // end: review
    }

    public static void History()
    {
        // begin: history
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
        foreach (TimelineEvent one in Timeline.Of(register).Where(one => one.When is not null))
        {
            Console.WriteLine($"{one.When} {one.Kind}: {one.Record.Id}");
        }

        var trail = Trail.Of(register);
        var workshop = RecordReference.To(Id<Contribution>.Parse("innspill-workshop-2016-05"));
        Console.WriteLine($"Input of May 2016 led to: {string.Join(", ", trail.Forwards(workshop).Select(one => one.Id))}");
        Console.WriteLine($"Still open: {string.Join(", ", trail.OpenProposals)}");
        Console.WriteLine($"The joint arena: {PilotStatus.Of(register, Id<CollaborationStructure>.Parse("felles-arena"), new LocalDate(2021, 1, 1)).State}");
        // end: history
    }
}
