namespace Moteplass.Domain.Validation;

/// <summary>Where places lie within one another.</summary>
internal static class Pointers
{
    /// <summary>The place of the record of the register in which a place lies; the place itself where it lies in none.</summary>
    public static JsonPointer RecordOf(JsonPointer pointer)
    {
        // A record stands behind the name of its list and its index: what follows the third slash lies in it.
        ReadOnlySpan<char> text = pointer.ToString();
        int end = 0;
        for (int slashes = 0; end < text.Length; end++)
        {
            if (text[end] == '/' && ++slashes == 3)
            {
                break;
            }
        }

        return end == text.Length ? pointer : JsonPointer.Parse(text[..end]);
    }

    /// <summary>A place as seen from a record, or null where it does not lie in the record.</summary>
    public static JsonPointer? Within(JsonPointer record, JsonPointer pointer)
    {
        string start = record.ToString();
        string text = pointer.ToString();
        bool isWithin = text.StartsWith(start, StringComparison.Ordinal) && (text.Length == start.Length || text[start.Length] == '/');
        return isWithin ? JsonPointer.Parse(text.AsSpan(start.Length)) : null;
    }
}
