using Moteplass.Domain;
using Moteplass.Domain.AnnualReports;
using Moteplass.Domain.Json;
using NodaTime;

namespace CookbookSamples;

internal static class WriteTheYearlyReport
{
    public static void Run()
    {
        // begin: write-the-yearly-report
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "actors": [
                { "type": "public-body", "id": "nes", "name": { "nb": "Nes kommune" }, "kind": "municipality" },
                { "type": "user-organisation", "id": "ffo", "name": { "nb": "FFO Nes" } }
              ],
              "structures": [{
                "id": "radet", "name": { "nb": "Rådet for personer med funksjonsnedsettelse" }, "kind": "participation-council", "owners": ["nes"],
                "mandates": [{ "period": "2023-10-01/2027-09-30", "cadences": [{ "type": "rate", "per": "year", "count": "4" }] }],
                "seats": [{ "id": "ffo-1", "onBehalfOf": "ffo", "period": "2023-10-01/2027-09-30" }]
              }],
              "meetings": [
                { "id": "m1", "structures": ["radet"], "held": { "date": "2025-02-13" }, "form": "in-person", "place": { "nb": "Kommunehuset" },
                  "agendaItems": [{ "title": { "nb": "Ramper | heiser" }, "kind": "input", "raisedBy": "ffo" }] },
                { "id": "m2", "structures": ["radet"], "held": { "date": "2025-09-11" }, "form": "hybrid" }
              ]
            }
            """);

        var report = AnnualReport.Of(register, new("radet"), 2025, asOf: new LocalDate(2026, 1, 15));
        Console.Write(report.ToMarkdown(Language.Nb));
        // end: write-the-yearly-report
    }
}
