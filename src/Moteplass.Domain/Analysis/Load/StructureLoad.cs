using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What one structure asks for, and who is asked.</summary>
internal sealed class StructureLoad
{
    private readonly SeatSuccession _seats;
    private readonly ILookup<Id<Actor>, LoadSeat> _seatsOf;

    public StructureLoad(CollaborationStructure structure, RegisterIndex index, DateInterval interval, LocalDate day)
    {
        Practice = new PracticeView(index, structure, interval, MeetingCalendar.Norwegian);
        Structure = structure;
        _seats = SeatSuccession.Of(structure, index);
        Seats =
        [
            .. from seat in structure.Seats
               where seat.IsPlace() && seat.State != SeatState.Vacant
               let actor = seat.Affiliation ?? seat.OnBehalfOf
               where actor is not null
               let days = _seats.DaysIn(seat, interval)
               let isHeld = _seats.IsHeldOn(seat, day)
               where !days.Possible.IsEmpty || isHeld != false
               select new LoadSeat(actor.Value, seat.Places(), days, isHeld),
        ];
        _seatsOf = Seats.ToLookup(seat => seat.Actor);
        Promise[] stated = [.. Practice.Purposes.Select(purpose => Promise.Of(Practice, purpose)).Where(promise => promise.IsStated)];
        HasCadence = stated.Length > 0;
        Promised = stated.Length == 0 || stated.Any(promise => promise.Range is null) ? null : CountRange.Sum(stated.Select(promise => promise.Range!.Value));
        AreSeatsComplete = _seats.IsCompleteOn(interval.End) || IsWholeMembership(day);
        IsInForce = Practice.Life.DaysIn(new DateInterval(day, day)).IsThroughout(new DateInterval(day, day));
    }

    public PracticeView Practice { get; }

    public CollaborationStructure Structure { get; }

    /// <summary>The places that are held for somebody, and not vacant.</summary>
    public IReadOnlyList<LoadSeat> Seats { get; }

    /// <summary>Whether how often it meets is stated for the interval.</summary>
    public bool HasCadence { get; }

    /// <summary>How many meetings it asks for; null where the number is not stated.</summary>
    public CountRange? Promised { get; }

    /// <summary>Whether all who sit are listed: the list is said to be complete, or has the number that the mandate states.</summary>
    public bool AreSeatsComplete { get; }

    /// <summary>Whether it is in force on the day of the review.</summary>
    public bool? IsInForce { get; }

    /// <summary>Whether complete lists cover the interval.</summary>
    public bool AreMeetingsListed => Practice.AreAllListed;

    /// <summary>Whether it may be in force in the interval.</summary>
    public bool MayBeInForce => !Practice.InForce.Possible.IsEmpty;

    /// <summary>The days on which it is anchored in top management. Where no anchoring is stated, that may be so on all of them.</summary>
    public DaysInForce AtTop => field ??= Structure.Anchorings.IsEmpty
        ? new DaysInForce([], [Practice.Interval])
        : DaysInForce.Of(AnchoringSuccession.Read(Structure).Where(one => one.Level == AnchoringLevel.TopManagement).Select(one => one.Period), Practice.Interval);

    public bool IsBilateral => Structure.IsOneAtATime();

    /// <summary>Whether each meeting has one of several organisations, so that it is not known which.</summary>
    public bool IsOneOfSeveral => IsBilateral && (!AreSeatsComplete || Seats.DistinctBy(seat => seat.Actor).Skip(1).Any());

    /// <summary>For how many persons an actor has seats; null if it has none.</summary>
    public CountRange? PersonsOf(Id<Actor> actor) => _seatsOf.Contains(actor) ? CountRange.Sum(_seatsOf[actor].Select(seat => seat.Persons)) : null;

    private bool IsWholeMembership(LocalDate day) =>
        Practice.Mandates.On(day)?.Members is { IsExact: true } members
        && CountRange.Sum(Structure.Seats.Where(seat => seat.IsPlace() && _seats.IsHeldOn(seat, day) != false).Select(seat => _seats.IsHeldOn(seat, day) == true ? seat.Places() : new CountRange(0, seat.Places().Maximum))) == members;
}
