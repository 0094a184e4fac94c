using System.Globalization;
using System.Text;

namespace Moteplass.Domain;

/// <summary>Finds Norwegian national identity numbers (fødselsnummer, D-nummer) in texts, and hides them.</summary>
/// <remarks>
/// Eleven digits that are not part of a longer run of digits, with the day and month of a date and both check digits; written together, or with
/// up to four signs between (spaces, hyphens, dots, slashes …) the date of birth and the last five digits, the parts of that date, and the last
/// five digits, as in <c>01.01.39-501 87</c>. The day of a D number is 40 higher; the month of a number made for other uses is 40, 65 or 80 higher.
/// </remarks>
internal static class IdentityNumbers
{
    /// <summary>How many digits a number has.</summary>
    public const int Length = 11;

    private const int DateLength = 6;
    private const int PartOfDate = 2;
    private const int LastFive = Length - DateLength;
    private const int LastThree = 3;
    private const int MostSigns = 4;
    private const int HexDigits = 4;
    private const int FirstOfAnotherCentury = 500;

    private static ReadOnlySpan<byte> FirstWeights => [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];

    private static ReadOnlySpan<byte> SecondWeights => [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    private static ReadOnlySpan<byte> DaysInMonths => [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>Whether a text holds one that the text does not call the number of an account.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (int at = 0; TryFind(text, ref at, out int length); at += length)
        {
            if (!AccountNumbers.IsCalledOne(text, at, length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member of JSON holds one in its name or its value, however the names and strings in that are escaped.</summary>
    public static bool IsInMember(string name, string json)
    {
        string value = json.Contains('\\', StringComparison.Ordinal) ? Unescaped(json) : json;
        return (IsIn(name) || IsIn(value)) && IsIn($"{name}: {value}");
    }

    /// <summary>A text in which each digit of such a number is a star. What is called the number of an account is hidden too.</summary>
    public static string Hidden(string text)
    {
        int at = 0;
        if (!TryFind(text, ref at, out int length))
        {
            return text;
        }

        char[] hidden = text.ToCharArray();
        do
        {
            foreach (ref char c in hidden.AsSpan(at, length))
            {
                c = char.IsAsciiDigit(c) ? '*' : c;
            }

            at += length;
        }
        while (TryFind(text, ref at, out length));
        return new string(hidden);
    }

    /// <summary>Finds the next number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to begin, not within a run of digits; where the number begins.</param>
    /// <param name="length">How long the number is, with the signs in it.</param>
    /// <returns>Whether there is one.</returns>
    private static bool TryFind(ReadOnlySpan<char> text, ref int at, out int length)
    {
        while (text.Length - at >= Length && text[at..].IndexOfAnyInRange('0', '9') is var start and >= 0)
        {
            at += start;
            length = text.Length - at < Length ? 0 : LengthOf(text[at..]);
            if (length > 0)
            {
                return true;
            }

            at += CountDigits(text[at..]);
        }

        length = 0;
        return false;
    }

    /// <summary>How long the number is with which a text begins, 0 if it begins with none. It has memory of its own, which texts without digits do not pay for.</summary>
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[Length];
        int length = Read(text, digits);
        return length > 0 && IsValid(digits) ? length : 0;
    }

    /// <summary>Reads the digits that are at the beginning of a text as those of a number do.</summary>
    /// <returns>How many characters were read; 0 if they do not.</returns>
    private static int Read(ReadOnlySpan<char> text, Span<char> digits)
    {
        int at = 0;
        bool isWhole = CountDigits(text) switch
        {
            Length => Take(Length, 0, text, digits, ref at),
            DateLength => Take(DateLength, 0, text, digits, ref at) && TakeLast(text, digits, ref at),
            PartOfDate => Take(PartOfDate, 0, text, digits, ref at)
                && Next(PartOfDate, PartOfDate, text, digits, ref at)
                && Next(PartOfDate, PartOfDate + PartOfDate, text, digits, ref at)
                && TakeLast(text, digits, ref at),
            _ => false,
        };
        return isWhole ? at : 0;
    }

    private static bool TakeLast(ReadOnlySpan<char> text, Span<char> digits, ref int at) =>
        Next(LastFive, DateLength, text, digits, ref at)
        || (Next(LastThree, DateLength, text, digits, ref at) && Next(LastFive - LastThree, DateLength + LastThree, text, digits, ref at));

    /// <summary>Takes a run of a number of digits after signs.</summary>
    private static bool Next(int count, int index, ReadOnlySpan<char> text, Span<char> digits, ref int at)
    {
        int next = at;
        while (next < text.Length && IsSign(text[next]))
        {
            next++;
        }

        if (next == at || next - at > MostSigns || !Take(count, index, text, digits, ref next))
        {
            return false;
        }

        at = next;
        return true;
    }

    private static bool Take(int count, int index, ReadOnlySpan<char> text, Span<char> digits, ref int at)
    {
        ReadOnlySpan<char> rest = text[at..];
        if (CountDigits(rest) != count)
        {
            return false;
        }

        rest[..count].CopyTo(digits[index..]);
        at += count;
        return true;
    }

    private static bool IsSign(char c) =>
        c is '-' or '.' or '/' or '\\' or '_' or ',' or ':' or '·' or '−' or (>= '\u2010' and <= '\u2015') || Blank.IsUnseen(c);

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
        IsDate(Number(digits[..2]), Number(digits[2..4]), Number(digits[4..6]), Number(digits[6..9]))
        && Sum(digits, FirstWeights) % 11 == 0
        && Sum(digits, SecondWeights) % 11 == 0;

    private static bool IsDate(int day, int month, int year, int individual)
    {
        int ofMonth = day > 40 ? day - 40 : day;
        int ofYear = month switch
        {
            > 80 => month - 80,
            > 65 => month - 65,
            > 40 => month - 40,
            _ => month,
        };
        return ofMonth >= 1
            && ofYear is >= 1 and <= 12
            && ofMonth <= DaysInMonths[ofYear - 1]
            && (ofMonth < 29 || ofYear != 2 || IsLeapYear(year, individual));
    }

    /// <summary>The individual number says the century: 00 is 1900, no leap year, below 500, and 2000 from there on.</summary>
    private static bool IsLeapYear(int year, int individual) => year == 0 ? individual >= FirstOfAnotherCentury : year % 4 == 0;

    private static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }

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
