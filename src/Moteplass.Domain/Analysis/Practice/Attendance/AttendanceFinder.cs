using Moteplass.Domain.Interpretation;

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
                .Select(view => new Occasion(ValidityPeriod.Number(view.Day!.Value), view.Meeting.AttendanceComplete == true, view.Meeting)),
        ];
        ILookup<bool, int> days = held.OrderBy(one => one.Day).ToLookup(one => one.IsComplete, one => one.Day);
        (int[] complete, int[] incomplete) = ([.. days[true]], [.. days[false]]);
        ILookup<Id<Actor>?, Seat> places = practice.Structure.Seats.Where(seat => seat.IsPlace()).ToLookup(seat => seat.OnBehalfOf);
        ILookup<Id<Actor>?, Said> said = held.SelectMany(SaidOf).ToLookup(one => one.Organisation);
        return
        [
            .. places.Select(seats => seats.Key).Concat(said.Select(one => one.Key)).OfType<Id<Actor>>().Distinct().Order()
                .Select(organisation => new OrganisationAttendance(organisation: organisation, meetings: Count([.. said[organisation]], places[organisation])))
                .Where(one => one.Meetings is not { Yes: 0, No: 0, Unknown: 0 }),
        ];

        // A meeting of which nothing is said of an organisation counts if it had a seat on the day.
        Tally Count(Said[] said, IEnumerable<Seat> places)
        {
            var times = new JoinedTimes(places.Where(seat => seat.State != SeatState.Vacant).Select(practice.Seats.SurelyHeld));
            ILookup<bool, Said> within = said.Where(one => times.Has(one.At.Day)).ToLookup(one => one.At.IsComplete);
            return new Tally(
                yes: said.Count(one => one.WasThere == true),
                no: said.Count(one => one.WasThere == false) + times.Count(complete) - within[true].Count(),
                unknown: said.Count(one => one.WasThere is null) + times.Count(incomplete) - within[false].Count());
        }
    }

    /// <summary>What is said of each organisation at a meeting.</summary>
    private IEnumerable<Said> SaidOf(Occasion held) => held.Meeting.Attendance
        .GroupBy(attendance => Attendees.SeatOf(attendance, practice.Structure, practice.Index)?.OnBehalfOf ?? attendance.Organisation)
        .Where(same => same.Key is not null)
        .Select(same => new Said(same.Key, held, ThreeValued.Any(same, attendance => attendance.WasPresent())));

    /// <summary>A meeting that was held.</summary>
    private sealed record Occasion(int Day, bool IsComplete, Meeting Meeting);

    private sealed record Said(Id<Actor>? Organisation, Occasion At, bool? WasThere);
}
