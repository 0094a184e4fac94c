using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace ReadmeSamples;

internal static class Mapping
{
    public static void Run()
    {
        // begin: mapping
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "actors": [
                { "type": "directorate", "id": "hdir", "name": { "nb": "Helsedirektoratet" } },
                { "type": "directorate", "id": "imdi", "name": { "nb": "Integrerings- og mangfoldsdirektoratet" } }
              ],
              "structures": [{
                "id": "hdir-brukerrad", "name": { "nb": "Helsedirektoratets brukerråd" }, "kind": "user-council", "owners": ["hdir"],
                "contactForm": "council", "phases": [{ "status": "active" }], "anchorings": [{ "level": "top-management" }]
              }],
              "mappings": [{ "id": "kartlegging", "date": "2015-12-15", "responses": [
                { "respondent": "hdir", "status": "answered", "structures": ["hdir-brukerrad"], "completeFor": ["bilateral"] },
                { "respondent": "imdi", "status": "nil-return" }
              ]}]
            }
            """);

        Console.WriteLine($"Errors: {ValidationReport.Of(register).Count(ProblemSeverity.Error)}");
        PracticeMappingAnalysis findings = PracticeMappingAnalysis.Of(register, register.Mappings[0].Id);
        Console.WriteLine($"Answered: {findings.Responses.Substantive}, nil returns: {findings.Responses.NilReturns}");
        foreach (ContactFormFinding contact in findings.ContactForms)
        {
            Console.WriteLine($"{contact.Respondent}, {contact.Form}: {contact.Presence}");
        }
        // end: mapping
    }
}
