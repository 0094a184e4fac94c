namespace Moteplass.Domain.Validation;

/// <summary>Finds the ids that another record of their type bears already, in the order of the register.</summary>
internal sealed class DoubledIds : RecordVisitor
{
    private readonly Dictionary<(RecordType Type, string Id), Place> _first = [];
    private readonly List<IdUse> _doubled = [];

    private DoubledIds()
    {
    }

    public static IReadOnlyList<IdUse> In(CollaborationRegister register)
    {
        var ids = new DoubledIds();
        ids.Visit(register);
        return ids._doubled;
    }

    protected override void Identity(RecordType type, string id)
    {
        Place place = Place.Of(Path);
        if (!_first.TryAdd((type, id), place))
        {
            _doubled.Add(new IdUse(type, id, place, _first[(type, id)]));
        }
    }
}
