using System.Globalization;
using System.Text;
using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>Finds Norwegian national identity numbers (fødselsnummer, D-nummer) in texts.</summary>
/// <remarks>
/// Eleven digits, or six and five with a space between, that are no part of a longer run of digits, with the day and month of a date and both check
/// digits. The day of a D number is 40 higher; the month of a number made for other uses is 40, 65 or 80 higher.
/// </remarks>
internal static class IdentityNumbers
{
    private const int Length = 11;
    private const int DateLength = 6;
    private const int HexDigits = 4;

    private static ReadOnlySpan<byte> FirstWeights => [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];

    private static ReadOnlySpan<byte> SecondWeights => [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    public static bool IsIn(ReadOnlySpan<char> text)
    {
        while (text.Length >= Length && text.IndexOfAnyInRange('0', '9') is var start and >= 0)
        {
            text = text[start..];
            int digits = CountDigits(text);
            if (digits == Length && IsValid(text[..Length]))
            {
                return true;
            }

            if (digits == DateLength
                && text.Length > Length
                && char.IsWhiteSpace(text[DateLength])
                && CountDigits(text[(DateLength + 1)..]) == Length - DateLength
                && IsValid([.. text[..DateLength], .. text[(DateLength + 1)..(Length + 1)]]))
            {
                return true;
            }

            text = text[digits..];
        }

        return false;
    }

    /// <summary>Whether a text of JSON holds one, however its names and strings are escaped.</summary>
    public static bool IsInJson(string json) => IsIn(json.Contains('\\', StringComparison.Ordinal) ? Unescaped(json) : json);

    private static string Unescaped(string json)
    {
        var text = new StringBuilder(json.Length);
        for (int i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\')
            {
                text.Append(json[i]);
            }
            else if (json[++i] == 'u')
            {
                text.Append((char)ushort.Parse(json.AsSpan(i + 1, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += HexDigits;
            }
            else
            {
                text.Append(json[i] is 'b' or 'f' or 'n' or 'r' or 't' ? ' ' : json[i]);
            }
        }

        return text.ToString();
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }

    private static bool IsValid(ReadOnlySpan<char> digits) =>
        IsDate(Number(digits[..2]), Number(digits[2..4])) && Sum(digits, FirstWeights) % 11 == 0 && Sum(digits, SecondWeights) % 11 == 0;

    private static bool IsDate(int day, int month) =>
        day is (>= 1 and <= 31) or (>= 41 and <= 71) && month is (>= 1 and <= 12) or (>= 41 and <= 52) or (>= 66 and <= 77) or (>= 81 and <= 92);

    private static int Number(ReadOnlySpan<char> digits) => ((digits[0] - '0') * 10) + (digits[1] - '0');

    private static int Sum(ReadOnlySpan<char> digits, ReadOnlySpan<byte> weights)
    {
        int sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * (digits[i] - '0');
        }

        return sum;
    }
}
