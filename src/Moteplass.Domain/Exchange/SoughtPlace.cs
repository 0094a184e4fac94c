using System.Globalization;

namespace Moteplass.Domain.Exchange;

/// <summary>A place of a document whose position is sought, within the place that holds it; together they are a tree.</summary>
internal sealed class SoughtPlace(SoughtPlace? holder = null)
{
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
        foreach (string step in pointer.ToString().Split('/').Skip(1))
        {
            string name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (!place._parts.TryGetValue(name, out SoughtPlace? part))
            {
                part = new SoughtPlace(place);
                place._parts.Add(name, part);
            }

            place = part;
        }

        return place;
    }

    /// <summary>The member of that name, or null where neither it nor anything within it is sought.</summary>
    public SoughtPlace? Part(string name) => _parts.GetValueOrDefault(name);

    /// <summary>The element at that index, or null where neither it nor anything within it is sought.</summary>
    public SoughtPlace? Part(int index) => Part(index.ToString(CultureInfo.InvariantCulture));
}
