using System.Text;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.AnnualReports;

/// <summary>Writes a report as Markdown. Every text is escaped, so that headings, lists and tables are the report's alone.</summary>
internal static class ReportMarkdown
{
    public static string Of(AnnualReport report, Language language)
    {
        var page = new StringBuilder();
        Heading(1, report.Title);
        Paragraph(report.Introduction);
        foreach (ReportSection section in report.Sections)
        {
            Heading(2, EachLanguage.Of(language => section.Kind.InWords(language)).AtStart());
            if (!section.Lines.IsEmpty)
            {
                page.Append('\n');
                foreach (LocalizedText line in section.Lines)
                {
                    page.Append("- ").Append(Block(line)).Append('\n');
                }
            }

            foreach (ReportTable table in section.Tables)
            {
                Heading(3, table.Heading);
                page.Append('\n');
                Row(table.Columns.Select(In));
                Row(table.Columns.Select(_ => "---"));
                foreach (ReportRow row in table.Rows)
                {
                    Row(row.Cells.Select(In));
                }
            }

            if (section.NotKnown is { } notKnown)
            {
                Paragraph(notKnown);
            }
        }

        return page.ToString();

        void Heading(int level, LocalizedText text) => page.Append(page.Length == 0 ? "" : "\n").Append('#', level).Append(' ').Append(In(text)).Append('\n');

        void Paragraph(LocalizedText text) => page.Append('\n').Append(Block(text)).Append('\n');

        void Row(IEnumerable<string> cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

        string In(LocalizedText text) => MarkdownText.Inline(text.In(language));

        string Block(LocalizedText text) => MarkdownText.Block(text.In(language));
    }
}
