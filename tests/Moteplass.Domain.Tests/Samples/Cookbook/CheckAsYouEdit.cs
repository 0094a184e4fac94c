using Moteplass.Domain;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;
using NodaTime;

namespace CookbookSamples;

internal static class CheckAsYouEdit
{
    public static void Run()
    {
        // begin: check-as-you-edit
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "actors": [{ "type": "directorate", "id": "hdir", "name": { "nb": "Helsedirektoratet" }, "organisationNumber": "983544622" }],
              "structures": [{ "id": "brukerrad", "name": { "nb": "Brukerrådet" }, "kind": "user-council", "owners": ["hdir"] }]
            }
            """);
        CheckedRegister before = CheckedRegister.Of(register, asOf: new LocalDate(2027, 1, 31));

        // A new meeting: it alone is checked, with what it refers to. The id of the council is misspelt.
        var meeting = new Meeting
        {
            Id = Id<Meeting>.Parse("brukerrad-2027-1"),
            Structures = [Id<CollaborationStructure>.Parse("brukerad")],
            Planned = new PlannedMeeting { Date = PartialDate.Parse("2027-03-04") },
        };
        CheckedRegister after = before.With(register with { Meetings = [meeting] });
        foreach (Problem problem in after.Report.Problems.Except(before.Report.Problems))
        {
            Console.WriteLine(problem.In(Language.Nb));
        }

        // Mended, what is found is what was found before.
        Meeting mended = meeting with { Structures = [Id<CollaborationStructure>.Parse("brukerrad")] };
        after = after.With(after.Register with { Meetings = [mended] });
        Console.WriteLine($"Nye problemer: {after.Report.Problems.Except(before.Report.Problems).Count()}");
        // end: check-as-you-edit
    }
}
