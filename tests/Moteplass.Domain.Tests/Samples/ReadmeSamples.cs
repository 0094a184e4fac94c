// The usings and what stands between "begin" and "end" stands in README.md to the letter: ReadmeTests holds the two together and runs it.
using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace ReadmeSamples;

internal static class Samples
{
    public static void Mapping()
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
                "contactForm": "council", "phases": [{ "status": "active" }], "anchoring": [{ "level": "top-management" }]
              }],
              "mappings": [{ "id": "kartlegging", "date": "2015-12-15", "responses": [
                { "respondent": "hdir", "status": "answered", "structures": ["hdir-brukerrad"], "completeFor": ["bilateral"] },
                { "respondent": "imdi", "status": "nil-return" }
              ]}]
            }
            """);

        Console.WriteLine($"Problems: {RuleCatalogue.Check(register)}");
        PracticeMappingFindings findings = PracticeMappingAnalysis.Of(register, register.Mappings[0].Id);
        Console.WriteLine($"Answered: {findings.Responses.Substantive}, nil returns: {findings.Responses.NilReturns}");
        foreach (ContactFormFinding contact in findings.ContactForms)
        {
            Console.WriteLine($"{contact.Respondent}, {contact.Form}: {contact.Presence}");
        }
        // end: mapping
    }
}
