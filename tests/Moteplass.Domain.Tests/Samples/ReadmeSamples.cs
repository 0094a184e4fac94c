// What stands between "begin" and "end" stands in README.md to the letter; ReadmeTests holds the two together and runs it.
using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Samples;

internal static class ReadmeSamples
{
    public static void Mapping()
    {
        // begin: mapping
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "actors": [
                { "type": "directorate", "id": "hdir", "name": { "nb": "Helsedirektoratet" }, "abbreviations": ["Hdir"] },
                { "type": "directorate", "id": "imdi", "name": { "nb": "Integrerings- og mangfoldsdirektoratet" }, "abbreviations": ["IMDi"] },
                { "type": "user-organisation", "id": "ffo", "name": { "nb": "Funksjonshemmedes Fellesorganisasjon" }, "abbreviations": ["FFO"] }
              ],
              "structures": [{
                "id": "hdir-brukerrad", "name": { "nb": "Helsedirektoratets brukerråd" }, "kind": "user-council",
                "owners": ["hdir"], "contactForm": "council",
                "phases": [{ "status": "active", "permanence": "permanent" }],
                "anchoring": [{ "level": "top-management" }],
                "seats": [{ "id": "hdir-brukerrad-ffo", "onBehalfOf": "ffo" }]
              }],
              "mappings": [{ "id": "kartlegging", "date": "2015-12-15", "responses": [
                { "respondent": "hdir", "status": "answered", "structures": ["hdir-brukerrad"], "completeFor": ["bilateral"] },
                { "respondent": "imdi", "status": "nil-return" }
              ]}]
            }
            """);

        foreach (Problem problem in RuleCatalogue.Check(register))
        {
            Console.WriteLine(problem);
        }

        PracticeMappingFindings findings = PracticeMappingAnalysis.Of(register, register.Mappings[0].Id);
        Console.WriteLine($"Answered: {findings.Responses.Substantive}, nil returns: {findings.Responses.NilReturns}");
        foreach (ContactFormFinding contact in findings.ContactForms)
        {
            Console.WriteLine($"{contact.Respondent}, {contact.Form}: {contact.Presence}");
        }
        // end: mapping
    }
}
