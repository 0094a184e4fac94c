using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>
/// Finds the routes of organisations on a day, one organisation at a time: there may be as many in all as there are seats, members and owners
/// multiplied, so that none is made before it is asked for.
/// </summary>
internal sealed class RouteFinder
{
    /// <summary>By one id after the other, and the shorter first.</summary>
    public static readonly Comparer<ValueList<Id<Actor>>> ByIds = Comparer<ValueList<Id<Actor>>>.Create((one, other) =>
        one.Zip(other, (a, b) => a.CompareTo(b)).FirstOrDefault(compared => compared != 0, one.Count - other.Count));

    private static readonly Comparer<Reach> ByUmbrellas = Comparer<Reach>.Create((one, other) => one == other ? 0 : ByIds.Compare(one.Umbrellas.Value, other.Umbrellas.Value));

    private readonly Reaches _reaches;
    private readonly SpeakingSeat[] _seats;

    public RouteFinder(CollaborationRegister register, RegisterIndex index, LocalDate day)
    {
        _seats = [.. SpeakingSeat.In(register, index, day)];
        _reaches = new Reaches(register, index, day);
        Heard = Organisations(_seats, isCertain: false);
        SurelyHeard = Organisations([.. _seats.Where(seat => seat.IsCertain)], isCertain: true);
    }

    /// <summary>The organisations that have any route.</summary>
    public HashSet<Id<Actor>> Heard { get; }

    /// <summary>Those that have a route that is certain.</summary>
    public HashSet<Id<Actor>> SurelyHeard { get; }

    private ILookup<Id<Actor>, SpeakingSeat> ByHolder => field ??= _seats.ToLookup(seat => seat.Holder);

    private ILookup<Id<Actor>?, SpeakingSeat> BySpeaker => field ??= _seats.ToLookup(seat => seat.Speaker);

    /// <summary>The ways by which an organisation is heard, by the structures in which it is, these by their ids.</summary>
    public HeardIn[] StructuresOf(Id<Actor> organisation) => !Heard.Contains(organisation) ? [] :
    [
        .. _reaches.Above(organisation).SelectMany(holder => ByHolder[holder])
            .Concat(BySpeaker[organisation])
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<SpeakingSeat>()
            .Select(seat => (Seat: seat, Reach: ReachOf(organisation, seat)))
            .GroupBy(one => one.Seat.Structure, ReferenceEqualityComparer.Instance)
            .Select(structure => new HeardIn(
                (CollaborationStructure)structure.Key!, [.. structure.OrderBy(one => one.Seat.Seat.Id).ThenBy(one => one.Reach, ByUmbrellas)]))
            .OrderBy(structure => structure.Structure.Id),
    ];

    private HashSet<Id<Actor>> Organisations(SpeakingSeat[] seats, bool isCertain)
    {
        HashSet<Id<Actor>> all = _reaches.Below(seats.Select(seat => seat.Holder), isCertain);
        all.UnionWith(seats.Select(seat => seat.Speaker).OfType<Id<Actor>>());
        return all;
    }

    private Reach ReachOf(Id<Actor> organisation, SpeakingSeat seat)
    {
        Dictionary<Id<Actor>, Reach> reaches = _reaches.Of(seat.Holder);
        Reach? reach = reaches.GetValueOrDefault(organisation);
        return seat.Speaker == organisation && reach is not { IsCertain: true } ? new Reach(organisation, reaches[seat.Holder], null, true) : reach!;
    }
}
