namespace Moteplass.Domain;

/// <summary>The grammar of whole numbers in scalars: ASCII digits, no sign, no space, no leading zero.</summary>
internal static class WholeNumber
{
    /// <summary>As many as the largest limit has; more would overrun the arithmetic.</summary>
    private const int MostDigits = 10;

    private static readonly LocalizedText Missing = new("et tall mangler", "eit tal manglar", "a number is missing");

    private static readonly LocalizedText NotDigits = new(
        "et tall har andre tegn enn sifrene 0–9",
        "eit tal har andre teikn enn siffera 0–9",
        "a number has characters other than the digits 0–9");

    private static readonly LocalizedText LeadingZero = new(
        "et tall begynner med en overflødig null", "eit tal byrjar med ein overflødig null", "a number has a leading zero");

    /// <summary>Whether a text is digits only, and at least one.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    /// <summary>The value of a text of at most ten digits.</summary>
    public static long Value(ReadOnlySpan<char> digits)
    {
        long value = 0;
        foreach (char digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    /// <summary>Reads a number from 0 to a limit of at most 1,000,000,000.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The largest number allowed.</param>
    /// <param name="aboveLimit">The reason to give for a larger one.</param>
    /// <param name="value">The number, or 0.</param>
    /// <returns>Null where the text is good; else the reason.</returns>
    public static LocalizedText? Read(ReadOnlySpan<char> text, int limit, LocalizedText aboveLimit, out int value)
    {
        value = 0;
        if (!IsDigits(text))
        {
            return text.IsEmpty ? Missing : NotDigits;
        }

        if (text[0] == '0' && text.Length > 1)
        {
            return LeadingZero;
        }

        long number = text.Length > MostDigits ? long.MaxValue : Value(text);
        if (number > limit)
        {
            return aboveLimit;
        }

        value = (int)number;
        return null;
    }
}
