using System.Globalization;
using System.Text;

namespace Moteplass.Domain.Demo;

/// <summary>Texts in a Mermaid diagram, where characters that mean something to it stand as their numbers.</summary>
internal static class MermaidText
{
    private const int Longest = 80;

    /// <summary>The text in one line, cut where it is long, with nothing in it that Mermaid would read as its own.</summary>
    public static string Of(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var escaped = new StringBuilder();
        foreach (Rune rune in (line.Length <= Longest ? line : $"{line[..(Longest - 1)].TrimEnd()}…").EnumerateRunes())
        {
            _ = IsPlain(rune) ? escaped.Append(rune) : escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return escaped.ToString();
    }

    /// <summary>A full stop is not plain: after a number it would begin a list.</summary>
    private static bool IsPlain(Rune rune) => !rune.IsAscii || Rune.IsLetterOrDigit(rune) || " ,-/()'".Contains((char)rune.Value, StringComparison.Ordinal);
}
