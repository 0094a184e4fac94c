using System.Globalization;

namespace Moteplass.Domain;

/// <summary>Numbers in running text: long ones in groups of three digits, by a space in Norwegian and a comma in English.</summary>
internal static class Numerals
{
    /// <summary>In Norwegian a number of four digits is written in one piece.</summary>
    private const int FirstGrouped = 10_000;

    public static LocalizedText Of(long number)
    {
        string english = number.ToString("N0", CultureInfo.InvariantCulture);
        string norwegian = number is > -FirstGrouped and < FirstGrouped ? number.ToString(CultureInfo.InvariantCulture) : english.Replace(',', ' ');
        return new LocalizedText(norwegian, norwegian, english);
    }

    /// <summary>From one number to another.</summary>
    public static LocalizedText Range(long from, long to)
    {
        (LocalizedText first, LocalizedText last) = (Of(from), Of(to));
        return new LocalizedText($"{first.Nb}–{last.Nb}", $"{first.Nn}–{last.Nn}", $"{first.En}–{last.En}");
    }
}
