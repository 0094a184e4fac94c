using System.Text;
using System.Text.Json.Nodes;

namespace Moteplass.Domain.Tests.Documentation;

/// <summary>The facts as a page of Markdown: what an id such as B11 stands for.</summary>
internal static class FactsPage
{
    public static string Make()
    {
        var page = new StringBuilder("""
            # The facts

            What the two sources on 0–24 say, under an id each. Findings, rules and the embedded register name the ids (`locator` of a source) where they
            rest on one. The sentences restate the sources in English. Made from `tests/Moteplass.Domain.Tests/TestData/facts/facts.json` by
            `tests/Moteplass.Domain.Tests/Documentation/FactsPageTests`; do not edit.

            """);
        Append(page, 'A', "The project's page on joint meeting places in the 0–24 collaboration", "<https://0-24-samarbeidet.udir.no/prosjekt/felles-moteplasser-med-brukerorganisasjoner-i-0-24-samarbeidet/>");
        Append(page, 'B', "The memo of 15 December 2015", "The summary of the mapping of the directorates' practice, from the working group to the steering group.");
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder page, char source, string title, string what)
    {
        page.Append("\n## ").Append(title).Append("\n\n").Append(what).Append("\n\n| id | what it says |\n|---|---|\n");
        foreach (JsonNode? fact in JsonNode.Parse(TestFiles.Text("facts/facts.json"))!.AsArray().Where(fact => ((string)fact!["id"]!)[0] == source))
        {
            page.Append("| ").Append((string)fact!["id"]!).Append(" | ").Append((string)fact["fact"]!).Append(". |\n");
        }
    }
}
