using Moteplass.Domain;
using Moteplass.Domain.Json;
using Moteplass.Domain.Planning;
using NodaTime;

namespace CookbookSamples;

internal static class PlanNextYear
{
    public static void Run()
    {
        // begin: plan-next-year
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "actors": [
                { "type": "directorate", "id": "hdir", "name": { "nb": "Helsedirektoratet" }, "abbreviations": ["Hdir"] },
                { "type": "user-organisation", "id": "ffo", "name": { "nb": "Funksjonshemmedes Fellesorganisasjon" }, "abbreviations": ["FFO"] }
              ],
              "structures": [
                { "id": "brukerrad", "name": { "nb": "Brukerrådet" }, "kind": "user-council", "owners": ["hdir"],
                  "mandates": [{ "cadences": [{ "type": "rate", "per": "year", "count": "4" }], "deadlines": { "notice": "P3W", "papers": "P1W" } }],
                  "seats": [{ "id": "brukerrad-ffo", "onBehalfOf": "ffo" }] },
                { "id": "ungdomsrad", "name": { "nb": "Ungdomsrådet" }, "kind": "user-council", "owners": ["hdir"],
                  "mandates": [{ "cadences": [{ "type": "rate", "per": "half-year", "count": "2-3" }] }],
                  "seats": [{ "id": "ungdomsrad-ffo", "onBehalfOf": "ffo" }] },
                { "id": "programmet", "name": { "nb": "Programmet" }, "kind": "bilateral-programme", "contactForm": "bilateral", "owners": ["hdir"] }
              ]
            }
            """);
        var request = new PlanRequest
        {
            Interval = new DateInterval(new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31)),
            Calendar = MeetingCalendar.Norwegian.PlusBlackouts(
            [
                new DateInterval(new LocalDate(2027, 2, 22), new LocalDate(2027, 2, 26)), // the winter break of the county
                new DateInterval(new LocalDate(2027, 7, 1), new LocalDate(2027, 8, 8)),
            ]),
            Wishes = [new StructureWish { Structure = Id<CollaborationStructure>.Parse("brukerrad"), UsualDays = [new RecurrenceDay { Weekday = Weekday.Thursday }] }],
        };

        var plan = MeetingPlan.Of(register, request);
        Say([.. plan.Series.Select(series => series.InWords), .. plan.NotPlanned.Select(not => not.InWords), plan.Quality.InWords]);
        Say(plan.Series[0].Dates[2].Deadlines.Select(deadline => deadline.InWords));

        // FFO has its congress when the council was to meet: what must move moves, and the rest stays.
        CollaborationRegister planned = plan.Into(register, announcedOn: new LocalDate(2026, 12, 1));
        MeetingPlan revised = MeetingPlan.Of(planned, request with
        {
            Movable = MovableMeetings.NotNotified,
            Capacities = [new Capacity { Actor = Id<Actor>.Parse("ffo"), MeetingsADay = 0, Within = new DateInterval(new LocalDate(2027, 6, 9), new LocalDate(2027, 6, 13)) }],
        });
        foreach (PlannedDate date in revised.Series.SelectMany(series => series.Dates).Where(date => date.Origin == DateOrigin.Moved))
        {
            Console.WriteLine($"{date.Meeting} moves from {date.MovedFrom:uuuu-MM-dd} to {date.Day:uuuu-MM-dd}");
        }

        static void Say(IEnumerable<LocalizedText> sentences)
        {
            foreach (LocalizedText sentence in sentences)
            {
                Console.WriteLine(sentence.En);
            }
        }

        // end: plan-next-year
    }
}
