using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>On which side those who raise items sit: that of their place in the structures that meet, or else what they are.</summary>
/// <remarks>
/// The places of a structure are put in order once, by the mandate on the last day of the interval, as for continuity. Asked of one meeting after the other,
/// it looks each actor up once for each, in the structures in which it sits.
/// </remarks>
internal sealed class RaiserSides(RegisterIndex index, LocalDate last)
{
    private readonly HashSet<Id<CollaborationStructure>> _known = [];
    private readonly Dictionary<Id<Actor>, Dictionary<Id<CollaborationStructure>, List<(Side Side, JoinedTimes Times)>>> _places = [];
    private readonly HashSet<Id<CollaborationStructure>> _meeting = [];
    private readonly Dictionary<Id<Actor>, Side?> _sides = [];
    private Meeting? _asked;

    /// <summary>The side; null if it is unknown, or the actor sits on several.</summary>
    public Side? Of(Id<Actor> actor, Meeting meeting)
    {
        if (!ReferenceEquals(_asked, meeting))
        {
            Begin(meeting);
        }

        if (!_sides.TryGetValue(actor, out Side? side))
        {
            _sides.Add(actor, side = Find(actor, meeting));
        }

        return side;
    }

    private Side? Find(Id<Actor> actor, Meeting meeting)
    {
        Side[] sides = new MeetingView(meeting).Day is { } day && _places.TryGetValue(actor, out Dictionary<Id<CollaborationStructure>, List<(Side Side, JoinedTimes Times)>>? places)
            ? [.. Within(places).Where(place => place.Times.Has(ValidityPeriod.Number(day))).Select(place => place.Side).Distinct()]
            : [];
        return sides.Length switch { 0 => Sides.Of(index.Find(actor)), 1 => sides[0], _ => null };
    }

    /// <summary>The places in the structures that meet: gone through are these, or those in which the actor sits, whichever are fewer.</summary>
    private IEnumerable<(Side Side, JoinedTimes Times)> Within(Dictionary<Id<CollaborationStructure>, List<(Side Side, JoinedTimes Times)>> places) => _meeting.Count < places.Count
        ? _meeting.SelectMany(structure => places.GetValueOrDefault(structure) ?? [])
        : places.Where(own => _meeting.Contains(own.Key)).SelectMany(own => own.Value);

    private void Begin(Meeting meeting)
    {
        _asked = meeting;
        _sides.Clear();
        _meeting.Clear();
        foreach (CollaborationStructure structure in index.StructuresOf(meeting))
        {
            _meeting.Add(structure.Id);
            if (_known.Add(structure.Id))
            {
                AddPlaces(structure);
            }
        }
    }

    private void AddPlaces(CollaborationStructure structure)
    {
        var seats = SeatSuccession.Of(structure, index);
        var places = SeatHoldings.Of(structure, MandateSuccession.Of(structure, index).On(last), index).All
            .Where(place => place.Side is not null && place.Seat.State != SeatState.Vacant)
            .SelectMany(place => new[] { place.Seat.OnBehalfOf, place.Seat.Affiliation }.OfType<Id<Actor>>().Distinct().Select(actor => (Actor: actor, Side: place.Side!.Value, place.Seat)))
            .GroupBy(place => (place.Actor, place.Side));
        foreach (var same in places)
        {
            if (!_places.TryGetValue(same.Key.Actor, out Dictionary<Id<CollaborationStructure>, List<(Side Side, JoinedTimes Times)>>? all))
            {
                _places.Add(same.Key.Actor, all = []);
            }

            if (!all.TryGetValue(structure.Id, out List<(Side Side, JoinedTimes Times)>? own))
            {
                all.Add(structure.Id, own = []);
            }

            own.Add((same.Key.Side, new JoinedTimes(same.Select(place => seats.SurelyHeld(place.Seat)))));
        }
    }
}
