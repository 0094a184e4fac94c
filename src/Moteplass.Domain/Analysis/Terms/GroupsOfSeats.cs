using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Which group of seats of the mandate a seat definitely is of, among those that say how long members sit or how they are chosen.</summary>
/// <remarks>The groups are gone through once for each kind of actor, and not for each seat.</remarks>
internal sealed class GroupsOfSeats
{
    private readonly CollaborationStructure _structure;
    private readonly RegisterIndex _index;
    private readonly SeatGroup[] _groups;
    private readonly Dictionary<(Id<Actor> Actor, SeatRole Role), SeatGroup> _byName = [];
    private readonly Dictionary<((Type? Type, PublicBodyKind? Kind, bool IsOwner) Kind, SeatRole Role), SeatGroup?> _byKind = [];

    public GroupsOfSeats(CollaborationStructure structure, RegisterIndex index, Mandate? mandate)
    {
        (_structure, _index) = (structure, index);
        _groups = [.. mandate?.SeatGroups.Where(group => group.Term is not null || group.Selection is not null) ?? []];
        foreach (SeatGroup group in _groups)
        {
            foreach (Id<Actor> actor in PartyReading.Named(group.Holder, structure))
            {
                _byName.TryAdd((actor, group.Role ?? SeatRole.Member), group);
            }
        }
    }

    /// <summary>The group that names the seat's organisation, or else the first that includes what it is; null where there is none, or the register does not tell.</summary>
    public SeatGroup? Of(Seat seat)
    {
        if (_groups.Length == 0 || (seat.OnBehalfOf ?? seat.Affiliation) is not { } holder)
        {
            return null;
        }

        SeatRole role = seat.Role ?? SeatRole.Member;
        if (_byName.TryGetValue((holder, role), out SeatGroup? named))
        {
            return named;
        }

        (Type? Type, PublicBodyKind? Kind, bool IsOwner) kind = MandateHolders.KindOf(holder, _structure, _index);
        if (!_byKind.TryGetValue((kind, role), out SeatGroup? found))
        {
            found = _groups.FirstOrDefault(group => (group.Role ?? SeatRole.Member) == role && PartyReading.IncludesUnnamed(group.Holder, _index.Find(holder), kind.IsOwner) == true);
            _byKind.Add((kind, role), found);
        }

        return found;
    }
}
