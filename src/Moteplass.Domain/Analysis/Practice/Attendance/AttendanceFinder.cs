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
        ((int[] Complete, int[] Incomplete) all, (int[] Complete, int[] Incomplete) open) = (Days(held), Days(held.Where(one => one.Meeting.With.IsEmpty)));
        ILookup<Id<Actor>?, Seat> places = practice.Structure.Seats.Where(seat => seat.IsPlace()).ToLookup(seat => seat.OnBehalfOf);
        ILookup<Id<Actor>?, Said> said = held.SelectMany(SaidOf).ToLookup(one => one.Organisation);
        ILookup<Id<Actor>?, Occasion> with = held.SelectMany(one => one.Meeting.With.Distinct().Select(actor => (Actor: (Id<Actor>?)actor, At: one))).ToLookup(one => one.Actor, one => one.At);
        return
        [
            .. places.Select(seats => seats.Key).Concat(said.Select(one => one.Key)).Concat(with.Select(one => one.Key)).OfType<Id<Actor>>().Distinct().Order()
                .Select(organisation => new OrganisationAttendance(organisation: organisation, meetings: Count(organisation)))
                .Where(one => one.Meetings is not { Yes: 0, No: 0, Unknown: 0 }),
        ];

        // A meeting of which nothing is said of an organisation counts if it was held with it, or if it had a seat on the day and the meeting was not held with others.
        Tally Count(Id<Actor> organisation)
        {
            Said[] own = [.. said[organisation]];
            bool isAtEach = !practice.Index.IsOrganisation(organisation);
            (int[] complete, int[] incomplete) = isAtEach ? all : open;
            var times = new JoinedTimes(places[organisation].Where(seat => seat.State != SeatState.Vacant).Select(practice.Seats.SurelyHeld));
            ILookup<bool, Said> within = own.Where(one => times.Has(one.At.Day) && (isAtEach || one.At.Meeting.With.IsEmpty)).ToLookup(one => one.At.IsComplete);
            HashSet<object> told = new(own.Select(one => one.At), ReferenceEqualityComparer.Instance);
            Occasion[] untold = [.. with[organisation].Where(one => !told.Contains(one) && !(isAtEach && times.Has(one.Day)))];
            return new Tally(
                yes: own.Count(one => one.WasThere == true),
                no: own.Count(one => one.WasThere == false) + times.Count(complete) - within[true].Count() + untold.Count(one => one.IsComplete),
                unknown: own.Count(one => one.WasThere is null) + times.Count(incomplete) - within[false].Count() + untold.Count(one => !one.IsComplete));
        }
    }

    /// <summary>The days of some meetings in order, of those whose attendance is complete and of the others.</summary>
    private static (int[] Complete, int[] Incomplete) Days(IEnumerable<Occasion> held)
    {
        ILookup<bool, int> days = held.OrderBy(one => one.Day).ToLookup(one => one.IsComplete, one => one.Day);
        return ([.. days[true]], [.. days[false]]);
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
