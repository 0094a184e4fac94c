using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using NodaTime;

namespace CookbookSamples;

internal static class SeeWhomToAppoint
{
    public static void Run()
    {
        // begin: see-whom-to-appoint
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "actors": [
                { "type": "user-organisation", "id": "ffo", "name": { "nb": "FFO" } },
                { "type": "user-organisation", "id": "safo", "name": { "nb": "SAFO" } },
                { "type": "user-organisation", "id": "uf", "name": { "nb": "Unge funksjonshemmede" } }
              ],
              "structures": [
                { "id": "brukerrad", "name": { "nb": "Brukerrådet" }, "kind": "user-council",
                  "mandates": [{
                    "members": "5",
                    "term": { "years": "2", "maxPeriods": 2, "staggeredShare": "1/2" },
                    "selection": { "steps": [{ "stage": "propose", "leadTime": "P3M" }, { "stage": "appoint", "leadTime": "P1M" }] }
                  }],
                  "seats": [
                    { "id": "ffo-1", "onBehalfOf": "ffo", "period": "2025-01-01/2026-12-31", "termNumber": 2 },
                    { "id": "ffo-2", "onBehalfOf": "ffo", "period": "2026-01-01/2027-12-31", "termNumber": 1 },
                    { "id": "safo-1", "onBehalfOf": "safo", "period": "2025-01-01/.." },
                    { "id": "uf-1", "onBehalfOf": "uf", "state": "vacant" }
                  ] }
              ]
            }
            """);

        var appointments = Appointments.Of(register, asOf: new LocalDate(2026, 3, 1), until: new LocalDate(2026, 12, 31));
        foreach (AppointmentTask task in appointments.Tasks)
        {
            Console.WriteLine(task.InWords.In(Language.Nb));
        }

        foreach (StructureTerms council in appointments.Structures)
        {
            Console.WriteLine($"{council.Structure}: {council.RunOut.InWords(Language.Nb)} av {council.Places.InWords(Language.Nb)} plasser går ut, {council.NotListed?.InWords(Language.Nb)} til er ikke ført opp");
        }

        // end: see-whom-to-appoint
    }
}
