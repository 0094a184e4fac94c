using System.Text;
using System.Text.Json.Nodes;
using Moteplass.Domain.Tests.Reference;

namespace Moteplass.Domain.Tests.Documentation;

/// <summary>The facts as a page of Markdown: what an id such as B11 stands for, and what may not be made of it.</summary>
internal static class FactsPage
{
    public static string Make()
    {
        var page = new StringBuilder("""
            # The facts

            What the two source documents on 0–24 say, under an id each. Findings, rules and the embedded register name the ids (`locator` of a source)
            that they rest on. Made from `tests/Moteplass.Domain.Tests/TestData/facts` by `tests/Moteplass.Domain.Tests/Documentation/FactsPageTests`;
            do not edit.

            *Certain*: stated, unless the source makes a reservation (hedged, in its own words); silent on what. *Register*: S, recorded as stated only so;
            I, recorded only as inferred, with the reason; No, not recorded at all. «» quotes the source, its slips mended. In the register a reservation of
            the source is the `hedge` of a reference, an inference of ours its `basis`, and why it was inferred its `note`.

            """);
        Append(page, 'A', "The project page", "«Felles møteplasser med brukerorganisasjoner i 0–24-samarbeidet», undated.");
        Append(page, 'B', "The memo of 15 December 2015", "«Oppsummering - kartlegging av direktoratenes praksis for samarbeid med brukerorganisasjoner».");
        AppendLimits(page);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder page, char source, string title, string what)
    {
        page.Append("\n## ").Append(title).Append("\n\n").Append(what).Append("\n\n| id | what it says | certain | register |\n|---|---|---|---|\n");
        foreach ((string id, JsonNode fact) in FactTable.Facts.Where(fact => fact.Key[0] == source))
        {
            Append(page, id, fact["fact"], fact["certain"], fact["register"] ?? "–");
        }
    }

    private static void AppendLimits(StringBuilder page)
    {
        page.Append("""

            ## What the register does not make of them

            Each line is a test. «inferred» and «hedged» say how the register has it, the others that it does not.

            | id | limit | |
            |---|---|---|

            """);
        foreach (JsonNode limit in FactTable.Limits)
        {
            string kind = FactTable.Kind(limit);
            Append(page, limit["fact"], limit["says"], kind is "inferred" or "hedged" ? kind : "–");
        }
    }

    private static void Append(StringBuilder page, params JsonNode?[] cells) => page.Append("| ").AppendJoin(" | ", cells.Select(cell => $"{cell}")).Append(" |\n");
}
