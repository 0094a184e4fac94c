using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using NodaTime;

namespace CookbookSamples;

internal static class AskDayByDay
{
    public static void Run()
    {
        // begin: ask-day-by-day
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "structures": [{ "id": "brukerrad", "name": { "nb": "Brukerrådet" }, "kind": "user-council", "owners": ["hdir"],
                "seats": [
                  { "id": "ffo-1", "onBehalfOf": "ffo", "period": "2022-01-01/2024-01-01" },
                  { "id": "safo-1", "onBehalfOf": "safo", "period": "2024-01-01/2025-12-31" },
                  { "id": "vara-1", "role": "deputy", "period": "2024/.." }] }],
              "meetings": [
                { "id": "m-1", "structures": ["brukerrad"], "held": { "date": "2024-02-08" } },
                { "id": "m-2", "structures": ["brukerrad"], "planned": { "date": "2024-05" } },
                { "id": "m-3", "structures": ["brukerrad"], "planned": { "date": "2024" } }]
            }
            """);
        var index = RegisterIndex.Of(register);
        Id<CollaborationStructure> council = index.StructuresOf(new Id<Actor>("hdir"))[0].Id;

        RecordsFound<Meeting> spring = index.MeetingsIn(council, new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 6, 30)));
        Console.WriteLine($"Meetings in spring: {string.Join(", ", spring.Definite.Select(meeting => meeting.Id))}; perhaps {string.Join(", ", spring.Possible.Select(meeting => meeting.Id))}");

        RecordsFound<Seat> seats = index.SeatsHeldOn(council, new LocalDate(2024, 1, 1));
        Console.WriteLine($"Seats held on 1 January: {string.Join(", ", seats.Definite.Select(seat => seat.Id))}; perhaps {string.Join(", ", seats.Possible.Select(seat => seat.Id))}");
        // end: ask-day-by-day
    }
}
