namespace Moteplass.Domain.Validation;

/// <summary>A place in the wire form of a register, linked to the place that holds it, and made a pointer only for a problem.</summary>
internal sealed class Place
{
    private readonly Place? _parent;
    private readonly string _member;
    private readonly int _index;

    private Place(Place? parent, string member, int index) => (_parent, _member, _index) = (parent, member, index);

    /// <summary>The register as a whole.</summary>
    public static Place Root { get; } = new(null, "", -1);

    /// <summary>The place that holds this one, or the register itself.</summary>
    public Place Holder => _parent ?? Root;

    /// <summary>A member of the record at this place.</summary>
    public Place At(string member) => new(this, member, -1);

    /// <summary>An element of a list of the record at this place.</summary>
    public Place At(string member, int index) => new(this, member, index);

    public JsonPointer ToPointer()
    {
        if (_parent is null)
        {
            return JsonPointer.Root;
        }

        JsonPointer pointer = _parent.ToPointer().Append(_member);
        return _index < 0 ? pointer : pointer.Append(_index);
    }
}
