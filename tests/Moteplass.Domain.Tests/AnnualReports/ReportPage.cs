using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Moteplass.Domain.Tests.AnnualReports;

/// <summary>A report as a reader of Markdown understands it.</summary>
internal sealed class ReportPage
{
    private static readonly MarkdownPipeline Tables = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley(enableSmileys: false).Build();

    private ReportPage(MarkdownDocument document)
    {
        Headings = [.. document.Descendants<HeadingBlock>().Select(heading => $"{heading.Level} {Text(heading.Inline)}")];
        Rows = [.. document.Descendants<TableRow>().Select(row => row.Cast<TableCell>().Select(cell => Text(cell.Cast<ParagraphBlock>().SingleOrDefault()?.Inline)).ToArray())];
        Items = [.. document.Descendants<ListItemBlock>().Select(item => Text(((ParagraphBlock)item.Single()).Inline))];
        Paragraphs = [.. document.OfType<ParagraphBlock>().Select(paragraph => Text(paragraph.Inline))];
        Assert.All(document, block => Assert.True(block is HeadingBlock or ListBlock { IsOrdered: false } or Table or ParagraphBlock, block.GetType().Name));
    }

    public IReadOnlyList<string> Headings { get; }

    public IReadOnlyList<string[]> Rows { get; }

    public IReadOnlyList<string> Items { get; }

    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>Reads a page as CommonMark with tables, and sees that all extensions together read the same.</summary>
    public static ReportPage Of(string markdown)
    {
        var page = new ReportPage(Markdown.Parse(markdown, Tables));
        var other = new ReportPage(Markdown.Parse(markdown, Everything));
        Assert.Equal(page.Headings, other.Headings);
        Assert.Equal(page.Rows, other.Rows);
        Assert.Equal(page.Items, other.Items);
        Assert.Equal(page.Paragraphs, other.Paragraphs);
        return page;
    }

    /// <summary>What is written in one block; everything in it is text.</summary>
    private static string Text(ContainerInline? inlines)
    {
        Inline[] all = [.. inlines ?? []];
        Assert.All(all, inline => Assert.True(inline is LiteralInline or HtmlEntityInline, $"{inline.GetType().Name}: {inline}"));
        return Flat(string.Concat(all.Select(inline => inline is LiteralInline literal ? literal.Content.ToString() : ((HtmlEntityInline)inline).Transcoded.ToString())));
    }

    /// <summary>A text as it is shown: blanks are one.</summary>
    public static string Flat(string text) => string.Join(' ', string.Concat(text.Select(one => char.IsControl(one) || char.IsWhiteSpace(one) ? ' ' : one)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
