using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;
using NodaTime;

namespace CookbookSamples;

internal static class PlanAWorkshop
{
    public static void Run()
    {
        // begin: plan-a-workshop
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "actors": [
                { "type": "directorate", "id": "bufdir", "name": { "nb": "Barne-, ungdoms- og familiedirektoratet" } },
                { "type": "user-organisation", "id": "ungdomsraad", "name": { "nb": "Ungdomsrådet" } }
              ],
              "workshops": [{
                "id": "fritid-2025", "name": { "nb": "Ungdom om fritid" }, "status": "planned",
                "themes": [{ "id": "fritid", "text": { "nb": "Fritid for alle" }, "proposedBy": [{ "type": "actor", "actor": "ungdomsraad" }] }],
                "arrangedBy": [{ "type": "actor", "actor": "bufdir" }], "plannedWith": [{ "type": "actor", "actor": "ungdomsraad" }],
                "planned": { "date": "2025-03-20", "times": "17:00-20:00", "participants": "25-30", "ages": "13-17" },
                "invitation": { "sentOn": "2025-03-01", "registerBy": "2025-03-17", "open": false, "recruitment": ["clubs", "schools"], "needsAsked": true },
                "information": { "purpose": true, "use": true, "voluntary": true }
              }]
            }
            """);

        var review = WorkshopReview.Of(register, register.Workshops[0].Id, asOf: new LocalDate(2025, 3, 2));
        Console.WriteLine($"Stage: {review.Stage.InWords(Language.En)}");
        foreach (RequirementFinding finding in review.Requirements.Where(finding => finding.State != RequirementState.NotApplicable))
        {
            Console.WriteLine($"- {finding.InWords.In(Language.En)}");
        }

        foreach (Problem problem in ValidationReport.Of(register, new LocalDate(2025, 3, 2)).Problems)
        {
            Console.WriteLine($"{problem.Code} {problem.Severity}: {problem.Message.In(Language.En)}");
        }
        // end: plan-a-workshop
    }
}
