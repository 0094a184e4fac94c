using System.Text;

namespace Moteplass.Domain.Tests.Documentation;

/// <summary>The page of the glossary: what is written on it stays, its tables are made from the file of terms.</summary>
internal static class GlossaryPage
{
    public static string Make(string page)
    {
        var made = new StringBuilder();
        bool isInTable = false;
        string section = "";
        foreach (string line in page.TrimEnd('\n').Split('\n'))
        {
            bool isRow = line.StartsWith('|');
            if (isRow && !isInTable)
            {
                Table(made, section);
            }
            else if (!isRow)
            {
                section = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : section;
                made.Append(line).Append('\n');
            }

            isInTable = isRow;
        }

        return made.ToString();
    }

    private static void Table(StringBuilder page, string section)
    {
        TermLine[] lines = [.. TermLine.All.Where(line => line.Section == section)];
        bool isOfAliases = lines.Any(line => line.IsAlias);
        page.Append(isOfAliases ? "| bokmål | nynorsk | see |\n|---|---|---|\n" : "| English | bokmål | nynorsk | in the library |\n|---|---|---|---|\n");
        foreach (TermLine line in lines)
        {
            string english = isOfAliases ? "" : $"| {TermLine.Shown(line.En)} ";
            page.Append(english).Append("| ").Append(TermLine.Shown(line.Nb)).Append(" | ").Append(TermLine.Shown(line.Nn)).Append(" | `").Append(line.Name).Append("` |\n");
        }
    }
}
