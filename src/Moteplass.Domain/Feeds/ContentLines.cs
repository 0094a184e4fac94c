using System.Buffers;
using System.Text;

namespace Moteplass.Domain.Feeds;

/// <summary>Lines of iCalendar: in UTF-8, ended by CR LF, and folded so that none has more than 75 octets and no character is cut (RFC 5545, 3.1).</summary>
internal sealed class ContentLines(IBufferWriter<byte> output)
{
    private const int Longest = 75;

    /// <summary>Adds a line of a property whose value is a text.</summary>
    public void AddText(string property, string text) => Add($"{property}:{Escaped(text)}");

    /// <summary>Adds a line as it is.</summary>
    public void Add(string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line);
        int from = 0;
        while (true)
        {
            int most = from == 0 ? Longest : Longest - 1;
            int length = Math.Min(most, bytes.Length - from);
            while (from + length < bytes.Length && IsWithinCharacter(bytes[from + length]))
            {
                length--;
            }

            output.Write(bytes.AsSpan(from, length));
            output.Write("\r\n"u8);
            from += length;
            if (from >= bytes.Length)
            {
                return;
            }

            output.Write(" "u8);
        }
    }

    private static bool IsWithinCharacter(byte next) => (next & 0xC0) == 0x80;

    /// <summary>A text with what means something to iCalendar escaped (RFC 5545, 3.3.11). Other controls than the end of a line are left out.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (Rune rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(rune.ToString());
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                default:
                    if (!Rune.IsControl(rune))
                    {
                        escaped.Append(rune.ToString());
                    }

                    break;
            }
        }

        return escaped.ToString();
    }
}
