using Moteplass.Domain;
using Moteplass.Domain.Json;
using Moteplass.Domain.Planning;
using NodaTime;

namespace ReadmeSamples;

internal static class Plan
{
    public static void Run()
    {
        // begin: plan
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "actors": [{ "type": "user-organisation", "id": "ffo", "name": { "nb": "Funksjonshemmedes Fellesorganisasjon" }, "abbreviations": ["FFO"] }],
              "structures": [
                { "id": "brukerrad", "name": { "nb": "Brukerrådet", "en": "The user council" }, "kind": "user-council",
                  "mandates": [{ "cadences": [{ "type": "rate", "per": "year", "count": "4" }] }], "seats": [{ "id": "b1", "onBehalfOf": "ffo" }] },
                { "id": "ungdomsrad", "name": { "nb": "Ungdomsrådet", "en": "The youth council" }, "kind": "youth-council",
                  "mandates": [{ "cadences": [{ "type": "rate", "per": "half-year", "count": "2" }] }], "seats": [{ "id": "u1", "onBehalfOf": "ffo" }] }
              ]
            }
            """);

        var plan = MeetingPlan.Of(register, new PlanRequest
        {
            Interval = new DateInterval(new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31)),
            Calendar = MeetingCalendar.Norwegian.PlusBlackouts([new DateInterval(new LocalDate(2027, 7, 1), new LocalDate(2027, 8, 8))]),
        });
        foreach (PlannedSeries series in plan.Series)
        {
            Console.WriteLine(series.InWords.In(Language.En));
        }

        Console.WriteLine(plan.Quality.InWords.In(Language.En));
        // end: plan
    }
}
