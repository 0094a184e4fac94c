using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>On which side those who raise items sit: that of their place in the structures that meet, or else what they are.</summary>
/// <remarks>The places of a structure are put in order once, by the mandate on the last day of the interval, as for continuity.</remarks>
internal sealed class RaiserSides(RegisterIndex index, LocalDate last)
{
    private readonly Dictionary<Id<CollaborationStructure>, ILookup<Id<Actor>, (Side Side, JoinedTimes Times)>> _places = [];

    /// <summary>The side; null if it is unknown, or the actor sits on several.</summary>
    public Side? Of(Id<Actor> actor, Meeting meeting)
    {
        Side[] sides = new MeetingView(meeting).Day is { } day
            ? [.. index.StructuresOf(meeting).SelectMany(structure => PlacesIn(structure)[actor]).Where(place => place.Times.Has(ValidityPeriod.Number(day))).Select(place => place.Side).Distinct()]
            : [];
        return sides.Length switch { 0 => Sides.Of(index.Find(actor)), 1 => sides[0], _ => null };
    }

    private ILookup<Id<Actor>, (Side Side, JoinedTimes Times)> PlacesIn(CollaborationStructure structure)
    {
        if (!_places.TryGetValue(structure.Id, out ILookup<Id<Actor>, (Side Side, JoinedTimes Times)>? places))
        {
            var seats = SeatSuccession.Of(structure, index);
            places = SeatHoldings.Of(structure, MandateSuccession.Of(structure, index).On(last), index).All
                .Where(place => place.Side is not null && place.Seat.State != SeatState.Vacant)
                .SelectMany(place => new[] { place.Seat.OnBehalfOf, place.Seat.Affiliation }.OfType<Id<Actor>>().Distinct().Select(actor => (Actor: actor, Side: place.Side!.Value, place.Seat)))
                .GroupBy(place => (place.Actor, place.Side))
                .ToLookup(same => same.Key.Actor, same => (same.Key.Side, new JoinedTimes(same.Select(place => seats.SurelyHeld(place.Seat)))));
            _places.Add(structure.Id, places);
        }

        return places;
    }
}
