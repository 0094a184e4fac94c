using System.Collections.Concurrent;

namespace Moteplass.Domain.Interpretation;

/// <summary>
/// For whom the groups of seats of a mandate are. They are gone through once for each kind of actor, and not for each holder: what a group says of
/// an actor that it does not name depends on nothing but the actor's kind, and on whether it owns the structure.
/// </summary>
internal sealed class MandateHolders
{
    private static readonly Side[] Sides = Enum.GetValues<Side>();

    private readonly CollaborationStructure _structure;
    private readonly RegisterIndex _index;
    private readonly SeatGroup[] _places;
    private readonly ILookup<Id<Actor>, SeatGroup> _naming;
    private readonly ILookup<Id<Actor>, Side?> _sidesOfActors;
    private readonly ILookup<Id<CollaborationStructure>, Side?> _sidesOfStructures;
    private readonly ConcurrentDictionary<(Type? Type, PublicBodyKind? Kind, bool IsOwner), (Shares Shares, Dictionary<SeatGroup, bool?> Answers)> _byKind = new();

    private MandateHolders(Mandate mandate, CollaborationStructure structure, RegisterIndex index)
    {
        (_structure, _index) = (structure, index);
        _places = [.. mandate.SeatGroups.Where(MandatedSeats.IsPlace)];
        _naming = _places.SelectMany(group => PartyReading.Named(group.Holder, structure).Distinct().Select(actor => (actor, group))).ToLookup(one => one.actor, one => one.group);
        _sidesOfActors = mandate.SeatGroups.Where(group => group.Holder is ActorParty).ToLookup(group => ((ActorParty)group.Holder!).Actor, group => group.Side);
        _sidesOfStructures = mandate.SeatGroups.Where(group => group.Holder is StructureParty).ToLookup(group => ((StructureParty)group.Holder!).Structure, group => group.Side);
    }

    /// <summary>The holders of a mandate of a structure, read once for each index.</summary>
    public static MandateHolders Of(Mandate mandate, CollaborationStructure structure, RegisterIndex index) =>
        index.Keep(structure, mandate, (structure, mandate) => new MandateHolders(mandate!, structure, index));

    /// <summary>The actors that a group names, each once.</summary>
    public IEnumerable<Id<Actor>> Named => _naming.Select(naming => naming.Key);

    /// <summary>
    /// The side of the groups of seats that are the holder's by name, or else by category or organ. If these are of several sides, or groups of other sides may
    /// be the holder's too, what the holder is cannot decide against the mandate: it is unknown, unless the two agree.
    /// </summary>
    public Side? SideOf(Seat seat, Side? ofHolder)
    {
        Side?[] named =
        [
            .. (seat.OnBehalfOf is { } actor ? _sidesOfActors[actor] : [])
                .Concat(seat.OnBehalfOfStructure is { } structure ? _sidesOfStructures[structure] : [])
                .Where(side => side is not null)
                .Distinct(),
        ];
        if (named.Length > 0)
        {
            return named is [{ } one] ? one : null;
        }

        Shares? shares = seat.OnBehalfOf is { } holder ? SharesOf(holder) : null;
        Side[] theirs = [.. Sides.Where(side => shares?.Theirs(side) > 0)];
        return theirs.Length == 0 ? ofHolder
            : theirs is [var only] && (only == ofHolder || Sides.All(side => side == only || shares!.Value.Perhaps(side) == 0)) ? only
            : null;
    }

    /// <summary>The most seats that the mandate gives an actor, or null if that is unknown.</summary>
    public int? MostOf(Id<Actor> holder) => SharesOf(holder).Most;

    /// <summary>The same for an actor that no group names.</summary>
    public int? MostOfUnnamed(Id<Actor> holder) => ByKind(holder).Shares.Most;

    /// <summary>What a group can know of an actor that it does not name.</summary>
    public static (Type? Type, PublicBodyKind? Kind, bool IsOwner) KindOf(Id<Actor> holder, CollaborationStructure structure, RegisterIndex index)
    {
        Actor? actor = index.Find(holder);
        return (actor?.GetType(), (actor as PublicBody)?.Kind, index.IsOwner(holder, structure));
    }

    private Shares SharesOf(Id<Actor> holder)
    {
        (Shares shares, Dictionary<SeatGroup, bool?> answers) = ByKind(holder);
        foreach (SeatGroup group in _naming[holder])
        {
            shares = shares.Without(group, answers[group], _structure).With(group, true, _structure);
        }

        return shares;
    }

    private (Shares Shares, Dictionary<SeatGroup, bool?> Answers) ByKind(Id<Actor> holder) => _byKind.GetOrAdd(KindOf(holder, _structure, _index), _ =>
    {
        Shares shares = Shares.None;
        var answers = new Dictionary<SeatGroup, bool?>(ReferenceEqualityComparer.Instance);
        foreach (SeatGroup group in _places)
        {
            bool? answer = PartyReading.IncludesUnnamed(group.Holder, _index.Find(holder), _index.IsOwner(holder, _structure));
            answers[group] = answer;
            shares = shares.With(group, answer, _structure);
        }

        return (shares, answers);
    });
}
