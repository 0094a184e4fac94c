using System.Text;

namespace Moteplass.Domain.AnnualReports;

/// <summary>Texts that stay text within Markdown: in a heading, in a cell of a table, or at the beginning of a paragraph or an item of a list.</summary>
/// <remarks>
/// CommonMark lets every punctuation mark of ASCII be escaped. Escaped are those that mean something anywhere, to the usual extensions too, and those that mean something
/// at the beginning of a block. A brace is written as a reference, since some readers look for attributes before they look for escapes. Line breaks and controls become a
/// space each.
/// </remarks>
internal static class MarkdownText
{
    private const string Anywhere = "\\`*_}[]<>#|~^$&=+";

    private const string AtStart = "-:";

    /// <summary>A number or a letter before a full stop or a parenthesis would begin an ordered list; a marker has at most this number of characters.</summary>
    private const int LongestOrdinal = 9;

    /// <summary>A text within a block that something else begins.</summary>
    public static string Inline(string text) => Escape(OneLine(text), 0);

    /// <summary>A text that begins a block.</summary>
    public static string Block(string text)
    {
        string line = OneLine(text);
        int mark = Ordinal(line);
        return line.Length > 0 && AtStart.Contains(line[0], StringComparison.Ordinal) ? $"\\{line[0]}{Escape(line, 1)}"
            : mark > 0 ? $"{line[..mark]}\\{line[mark]}{Escape(line, mark + 1)}"
            : Escape(line, 0);
    }

    private static string Escape(string line, int from)
    {
        var escaped = new StringBuilder(line.Length);
        for (int i = from; i < line.Length; i++)
        {
            if (Anywhere.Contains(line[i], StringComparison.Ordinal) || IsOfContainer(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i] == '{' ? "&#123;" : line[i].ToString());
        }

        return escaped.ToString();
    }

    /// <summary>A colon that could begin or end a container or a symbol: not one before a blank, as in a sentence, in a time of day, or in an address.</summary>
    private static bool IsOfContainer(string line, int i) =>
        line[i] == ':' && i + 1 < line.Length && line[i + 1] is not (' ' or '/') && (i == 0 || !char.IsAsciiDigit(line[i - 1]));

    /// <summary>Where the full stop or parenthesis is that would make a list of a line; 0 where none would.</summary>
    private static int Ordinal(string line)
    {
        int mark = 0;
        while (mark < line.Length && mark <= LongestOrdinal && char.IsAsciiLetterOrDigit(line[mark]))
        {
            mark++;
        }

        return mark < line.Length && line[mark] is ('.' or ')') && (mark + 1 == line.Length || line[mark + 1] == ' ') ? mark : 0;
    }

    private static string OneLine(string text) => string.Concat(text.Select(one => char.IsControl(one) || one is '\u2028' or '\u2029' ? ' ' : one)).Trim(' ');
}
