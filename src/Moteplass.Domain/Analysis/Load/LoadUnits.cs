using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The meetings of a register by who attends them.</summary>
internal sealed class LoadUnits
{
    private readonly ILookup<Id<Actor>, MeetingUnit> _with;

    public LoadUnits(IEnumerable<Meeting> meetings, IReadOnlyDictionary<Id<CollaborationStructure>, StructureLoad> structures, DateInterval interval)
    {
        Meeting[] all = [.. meetings.DistinctBy(meeting => meeting.Id)];
        HashSet<Id<Meeting>> replacements = [.. all.Select(meeting => meeting.PostponedTo).OfType<Id<Meeting>>()];
        All = ByStructure(Units(all));
        Open = Array.TrueForAll(all, meeting => meeting.With.IsEmpty) ? All : ByStructure(Units(all.Where(meeting => meeting.With.IsEmpty)));
        _with = all.SelectMany(meeting => meeting.With.Distinct().Select(actor => (actor, meeting)))
            .GroupBy(one => one.actor, one => one.meeting)
            .SelectMany(own => Units(own).Select(unit => (own.Key, unit)))
            .ToLookup(one => one.Key, one => one.unit);

        IEnumerable<MeetingUnit> Units(IEnumerable<Meeting> some) =>
            from meeting in some
            group meeting by (ValueList<Id<CollaborationStructure>>)[.. meeting.Structures.Where(structures.ContainsKey).Distinct().Order()] into together
            where !together.Key.IsEmpty
            select new MeetingUnit([.. together.Key.Select(id => structures[id])], together.Select(meeting => new MeetingView(meeting)), replacements, interval);
    }

    /// <summary>All meetings of each structure.</summary>
    public ILookup<StructureLoad, MeetingUnit> All { get; }

    /// <summary>The meetings of each structure that do not say with whom they are held.</summary>
    public ILookup<StructureLoad, MeetingUnit> Open { get; }

    /// <summary>Those with whom meetings are held.</summary>
    public IEnumerable<Id<Actor>> Actors => _with.Select(own => own.Key);

    /// <summary>The meetings that are held with an actor, and for how many persons it attends them; one or more where it has no seat.</summary>
    public IEnumerable<NamedMeetings> With(Id<Actor> actor) => _with[actor].Select(unit => new NamedMeetings(unit, Persons(unit, actor)));

    private static ILookup<StructureLoad, MeetingUnit> ByStructure(IEnumerable<MeetingUnit> units) =>
        units.SelectMany(unit => unit.Structures.Select(structure => (structure, unit))).ToLookup(one => one.structure, one => one.unit);

    /// <summary>Of a joint meeting, those who sit in several of the structures are the same persons, or are not.</summary>
    private static CountRange Persons(MeetingUnit unit, Id<Actor> actor)
    {
        CountRange[] seats = [.. unit.Structures.Select(structure => structure.PersonsOf(actor)).OfType<CountRange>()];
        return seats.Length switch
        {
            0 => CountRange.AtLeast(1),
            1 => seats[0],
            _ => CountRange.Within(seats.Max(one => one.Minimum), CountRange.Sum(seats).Maximum, seats.Any(one => one.IsApproximate)),
        };
    }
}
