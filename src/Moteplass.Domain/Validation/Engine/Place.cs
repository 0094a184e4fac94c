using System.Globalization;

namespace Moteplass.Domain.Validation;

/// <summary>
/// A place in the wire form of what is checked. Rules look at tens of thousands of places and report at few, so that a place is made a pointer only
/// for a problem, and one within two steps of another needs no memory of its own. The default is what is checked as a whole.
/// </summary>
internal readonly struct Place
{
    private readonly Above? _above;
    private readonly string? _outer;
    private readonly string? _inner;
    private readonly int _outerIndex;
    private readonly int _innerIndex;

    private Place(Above? above, string outer, int outerIndex, string? inner = null, int innerIndex = -1) =>
        (_above, _outer, _outerIndex, _inner, _innerIndex) = (above, outer, outerIndex, inner, innerIndex);

    /// <summary>The register or record that is checked, as a whole.</summary>
    public static Place Root => default;

    /// <summary>The place to which a way leads: members, each with its place in a list or -1.</summary>
    public static Place Of(ReadOnlySpan<(string Member, int Index)> path) => Root.To(path);

    /// <summary>The place to which a way leads from the record at this place.</summary>
    public Place To(ReadOnlySpan<(string Member, int Index)> path)
    {
        Place place = this;
        foreach ((string member, int index) in path)
        {
            place = place.At(member, index);
        }

        return place;
    }

    /// <summary>A member of the record at this place.</summary>
    public Place At(string member) => At(member, -1);

    /// <summary>An element of a list of the record at this place.</summary>
    public Place At(string member, int index) =>
        _outer is null ? new(null, member, index)
        : _inner is null ? new(_above, _outer, _outerIndex, member, index)
        : new(new Above(this), member, index);

    /// <summary>A place within the record at this place, as it is counted from there.</summary>
    public Place To(Place within)
    {
        Place place = this;
        ValueList<string> segments = within.ToPointer().Segments;
        for (int i = 0; i < segments.Count; i++)
        {
            bool isListed = i + 1 < segments.Count && int.TryParse(segments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out _);
            place = place.At(segments[i], isListed ? int.Parse(segments[++i], NumberStyles.None, CultureInfo.InvariantCulture) : -1);
        }

        return place;
    }

    public JsonPointer ToPointer()
    {
        JsonPointer pointer = _above?.Place.ToPointer() ?? JsonPointer.Root;
        return Append(Append(pointer, _outer, _outerIndex), _inner, _innerIndex);
    }

    private static JsonPointer Append(JsonPointer pointer, string? member, int index) =>
        member is null ? pointer
        : index < 0 ? pointer.Append(member)
        : pointer.Append(member, index);

    private sealed class Above(Place place)
    {
        public Place Place { get; } = place;
    }
}
