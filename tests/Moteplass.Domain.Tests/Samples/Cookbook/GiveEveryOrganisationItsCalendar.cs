using System.Text;
using Moteplass.Domain;
using Moteplass.Domain.Feeds;
using Moteplass.Domain.Json;
using NodaTime;

namespace CookbookSamples;

internal static class GiveEveryOrganisationItsCalendar
{
    public static void Run()
    {
        // begin: give-every-organisation-its-calendar
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "actors": [{ "type": "user-organisation", "id": "ffo", "name": { "nb": "FFO" } }],
              "structures": [{ "id": "brukerrad", "name": { "nb": "Brukerrådet" }, "kind": "user-council",
                "seats": [{ "id": "ffo-1", "onBehalfOf": "ffo" }] }],
              "meetings": [
                { "id": "brukerrad-2027-1", "structures": ["brukerrad"], "status": "planned", "planned": { "date": "2027-02-18", "times": "12:00-14:00" } },
                { "id": "brukerrad-2027-2", "structures": ["brukerrad"], "status": "planned", "planned": { "date": "2027-05" } }
              ]
            }
            """);

        var feed = CalendarFeed.Of(
            register,
            FeedScope.Organisation(new("ffo")),
            new FeedOptions { Domain = "example.no", Stamp = Instant.FromUtc(2026, 11, 29, 12, 0) });

        string text = Encoding.UTF8.GetString(feed.ToUtf8()).ReplaceLineEndings("\n");
        Console.WriteLine(text[text.IndexOf("BEGIN:VEVENT", StringComparison.Ordinal)..].TrimEnd());
        Console.WriteLine($"Utelatt: {feed.LeftOut[0].InWords.In(Language.Nb)}");
        // end: give-every-organisation-its-calendar
    }
}
