namespace Moteplass.Domain;

/// <summary>The grammar that ranges of whole numbers share: <c>20</c>, <c>60-70</c>, <c>4..</c>, <c>..14</c>.</summary>
internal static class RangeText
{
    private const string Open = "..";

    private static readonly LocalizedText Backwards = new(
        "den nedre grensen er over den øvre", "den nedre grensa er over den øvre", "the minimum is above the maximum");

    /// <summary>Reads the bounds; one that is not said is null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The largest number allowed.</param>
    /// <param name="aboveLimit">The reason to give for a larger one.</param>
    /// <param name="minimum">The lower bound, if any.</param>
    /// <param name="maximum">The upper bound, if any.</param>
    /// <returns>Null where the text is good; else the reason.</returns>
    public static LocalizedText? Read(ReadOnlySpan<char> text, int limit, LocalizedText aboveLimit, out int? minimum, out int? maximum)
    {
        LocalizedText? reason;
        maximum = null;
        if (text.StartsWith(Open))
        {
            minimum = null;
            return Bound(text[Open.Length..], limit, aboveLimit, out maximum);
        }

        if (text.EndsWith(Open))
        {
            return Bound(text[..^Open.Length], limit, aboveLimit, out minimum);
        }

        int hyphen = text.IndexOf('-');
        if (hyphen < 0)
        {
            reason = Bound(text, limit, aboveLimit, out minimum);
            maximum = minimum;
            return reason;
        }

        reason = Bound(text[..hyphen], limit, aboveLimit, out minimum) ?? Bound(text[(hyphen + 1)..], limit, aboveLimit, out maximum);
        return reason ?? (minimum > maximum ? Backwards : null);
    }

    private static LocalizedText? Bound(ReadOnlySpan<char> text, int limit, LocalizedText aboveLimit, out int? bound)
    {
        LocalizedText? reason = WholeNumber.Read(text, limit, aboveLimit, out int number);
        bound = number;
        return reason;
    }

    /// <summary>Writes the bounds; one that is not said is null.</summary>
    public static void Write(ref SpanWriter writer, int? minimum, int? maximum)
    {
        if (minimum is { } low)
        {
            writer.Write(low);
        }

        if (minimum == maximum && minimum is { })
        {
            return;
        }

        writer.Write(minimum is { } && maximum is { } ? "-" : Open);
        if (maximum is { } high)
        {
            writer.Write(high);
        }
    }
}
