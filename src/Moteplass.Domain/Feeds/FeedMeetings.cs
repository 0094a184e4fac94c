using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Feeds;

/// <summary>Finds the meetings of a scope, each once.</summary>
internal sealed class FeedMeetings(CollaborationRegister register, RegisterIndex index, FeedScope scope)
{
    public IEnumerable<Meeting> All() => (scope.Record.Type, scope.IsOwner) switch
    {
        (RecordType.Structure, _) => index.MeetingsOf(new Id<CollaborationStructure>(scope.Record.Id)).DistinctBy(meeting => meeting.Id),
        (_, true) => Of(Owned().ToHashSet()),
        _ => Of(new Id<Actor>(scope.Record.Id), SeatsOf(new Id<Actor>(scope.Record.Id)).ToLookup(one => one.Structure.Id)),
    };

    private IEnumerable<Id<CollaborationStructure>> Owned()
    {
        var owner = new Id<Actor>(scope.Record.Id);
        return register.Structures.Where(structure => structure.Owners.Contains(owner)).Select(structure => structure.Id);
    }

    private IEnumerable<Meeting> Of(HashSet<Id<CollaborationStructure>> structures) =>
        register.Meetings.Where(meeting => meeting.Structures.Any(structures.Contains)).DistinctBy(meeting => meeting.Id);

    /// <summary>
    /// The meetings that are held with an organisation, and those for which it has a seat: of structures in which one is, or may be, held on the day; of a meeting whose
    /// day is not known, of all in which there is one.
    /// </summary>
    private IEnumerable<Meeting> Of(Id<Actor> organisation, ILookup<Id<CollaborationStructure>, (CollaborationStructure Structure, Seat Seat)> seats) =>
        (from meeting in register.Meetings
         let day = new MeetingView(meeting).Day
         where meeting.With.Contains(organisation)
             || meeting.Structures.SelectMany(structure => seats[structure]).Any(one =>
                 meeting.IsFor(one.Seat, index) && (day is not { } known || SeatSuccession.Of(one.Structure, index).IsHeldOn(one.Seat, known) != false))
         select meeting).DistinctBy(meeting => meeting.Id);

    private IEnumerable<(CollaborationStructure Structure, Seat Seat)> SeatsOf(Id<Actor> organisation) =>
        from structure in register.Structures
        from seat in structure.Seats
        where seat.State != SeatState.Vacant && (seat.OnBehalfOf == organisation || seat.Affiliation == organisation)
        select (structure, seat);
}
