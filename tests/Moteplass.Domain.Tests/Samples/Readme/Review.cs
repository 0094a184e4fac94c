using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using NodaTime;

namespace ReadmeSamples;

internal static class Review
{
    public static void Run()
    {
        // begin: review
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "structures": [{
                "id": "ungdomsrad", "name": { "nb": "Ungdomsrådet ved Sykehuset Østfold" }, "kind": "youth-council",
                "mandates": [{ "cadences": [
                  { "type": "rate", "per": "year", "count": "6" },
                  { "type": "rate", "per": "year", "count": "1", "purpose": "gathering" }
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

        Console.WriteLine(review.Regularity.InWords?.In(Language.Nn));
        // end: review
    }
}
