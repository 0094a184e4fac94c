using Moteplass.Domain;
using Moteplass.Domain.Changes;
using Moteplass.Domain.Json;

namespace CookbookSamples;

internal static class SeeWhatChanged
{
    public static void Run()
    {
        // begin: see-what-changed
        CollaborationRegister lastYear = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "structures": [{ "id": "brukerrad", "name": { "nb": "Brukerrådet" }, "kind": "user-council",
                "mandates": [{ "members": "6", "cadences": [{ "type": "rate", "per": "year", "count": "4" }] }],
                "seats": [{ "id": "ffo-1", "onBehalfOf": "ffo", "period": "2024-01-01/.." }, { "id": "safo-1", "onBehalfOf": "safo" }] }]
            }
            """);
        CollaborationRegister thisYear = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "structures": [{ "id": "brukerrad", "name": { "nb": "Brukerrådet" }, "kind": "user-council",
                "mandates": [{ "members": "8", "cadences": [{ "type": "rate", "per": "year", "count": "4" }] }],
                "seats": [{ "id": "safo-1", "onBehalfOf": "safo" }, { "id": "ffo-1", "onBehalfOf": "ffo", "period": "2024-01-01/2025-12-31" }] }],
              "meetings": [{ "id": "vinter-2026", "structures": ["brukerrad"], "held": { "date": "2026-02-05" }, "noticeSent": "2026-02-10" }]
            }
            """);

        foreach (RecordChange record in RegisterDiff.Of(lastYear, thisYear).Changes)
        {
            Console.WriteLine(record.InWords.In(Language.Nb));
            foreach (MemberChange change in record.Members)
            {
                Console.WriteLine($"  {change.InWords.In(Language.Nb)} ({change.After})");
            }
        }

        Console.WriteLine("Nye problemer:");
        foreach (Problem problem in ProblemDiff.Of(lastYear, thisYear).Added)
        {
            Console.WriteLine($"  {problem.In(Language.Nb)}");
        }
        // end: see-what-changed
    }
}
