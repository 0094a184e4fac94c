using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Counts at how many meetings each organisation was represented, by the rule of <see cref="OrganisationAttendance"/>.</summary>
internal sealed class AttendanceFinder(PracticeView practice)
{
    public ValueList<OrganisationAttendance> Find()
    {
        Occasion[] held =
        [
            .. practice.Meetings
                .Where(view => view.WasHeldIn(practice.Interval) == true && view.Day is not null)
                .Select(view => new Occasion(view.Day!.Value, view.Meeting.AttendanceComplete == true, view.Meeting.Attendance.ToLookup(OrganisationOf))),
        ];
        ILookup<Id<Actor>?, Seat> places = practice.Structure.Seats.Where(seat => seat.IsPlace()).ToLookup(seat => seat.OnBehalfOf);
        IEnumerable<Id<Actor>> organisations = places.Select(seats => seats.Key)
            .Concat(held.SelectMany(one => one.Said).Select(said => said.Key))
            .OfType<Id<Actor>>()
            .Distinct()
            .Order();
        return
        [
            .. organisations
                .Select(organisation => new OrganisationAttendance(
                    organisation: organisation,
                    meetings: Tally.Of(held.Where(one => Counts(one, organisation, places[organisation])).Select(one => WasRepresented(one, organisation)))))
                .Where(one => one.Meetings is not { Yes: 0, No: 0, Unknown: 0 }),
        ];
    }

    private bool Counts(Occasion held, Id<Actor> organisation, IEnumerable<Seat> places) =>
        held.Said.Contains(organisation) || places.Any(seat => seat.State != SeatState.Vacant && practice.Seats.IsHeldOn(seat, held.Day) == true);

    private static bool? WasRepresented(Occasion held, Id<Actor> organisation)
    {
        IEnumerable<Attendance> said = held.Said[organisation];
        return said.Any() ? ThreeValued.Any(said, attendance => attendance.WasPresent()) : held.IsComplete ? false : null;
    }

    private Id<Actor>? OrganisationOf(Attendance attendance) =>
        Attendees.SeatOf(attendance, practice.Structure, practice.Index)?.OnBehalfOf ?? attendance.Organisation;

    /// <summary>A meeting that was held, and who was said to be there by organisation.</summary>
    private sealed record Occasion(LocalDate Day, bool IsComplete, ILookup<Id<Actor>?, Attendance> Said);
}
