using System.Globalization;

namespace Moteplass.Domain.Json;

/// <summary>A place of a document whose position is sought, within the place that holds it; together they are a tree.</summary>
internal sealed class SoughtPlace(SoughtPlace? holder = null)
{
    private const int LongestIndex = 10;

    private readonly Dictionary<string, SoughtPlace> _parts = new(StringComparer.Ordinal);

    /// <summary>Where it begins, or null while it has not been found.</summary>
    public SourcePosition? Position { get; set; }

    /// <summary>Whether nothing within it is sought.</summary>
    public bool IsInnermost => _parts.Count == 0;

    /// <summary>Where it begins, or, where the document does not have it, where the innermost place does that the document has and that would hold it.</summary>
    public SourcePosition? Nearest => Position ?? holder?.Nearest;

    /// <summary>Seeks a place within this one as well.</summary>
    public SoughtPlace Add(JsonPointer pointer)
    {
        SoughtPlace place = this;
        foreach (string segment in pointer.Segments)
        {
            if (!place._parts.TryGetValue(segment, out SoughtPlace? part))
            {
                part = new SoughtPlace(place);
                place._parts.Add(segment, part);
            }

            place = part;
        }

        return place;
    }

    /// <summary>The member of that name, or null where neither it nor anything within it is sought.</summary>
    public SoughtPlace? Part(string name) => _parts.GetValueOrDefault(name);

    /// <summary>The element at that index, or null where neither it nor anything within it is sought.</summary>
    public SoughtPlace? Part(int index)
    {
        Span<char> digits = stackalloc char[LongestIndex];
        index.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        return _parts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(digits[..length], out SoughtPlace? part) ? part : null;
    }
}
