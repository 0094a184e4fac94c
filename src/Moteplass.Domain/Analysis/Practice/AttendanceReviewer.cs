namespace Moteplass.Domain.Analysis;

/// <summary>Counts at how many meetings each organisation was represented, by the rule of <see cref="OrganisationAttendance"/>.</summary>
internal sealed class AttendanceReviewer(PracticeData data)
{
    public ValueList<OrganisationAttendance> Review()
    {
        MeetingView[] held = [.. data.Meetings.Where(view => view.WasHeldIn(data.Interval) == true && view.Day is not null)];
        IEnumerable<Id<Actor>> organisations = data.Structure.Seats.Where(seat => seat.IsPlace()).Select(seat => seat.OnBehalfOf)
            .Concat(held.SelectMany(view => view.Meeting.Attendance).Select(OrganisationOf))
            .OfType<Id<Actor>>()
            .Distinct()
            .Order();
        return
        [
            .. organisations
                .Select(organisation => new OrganisationAttendance
                {
                    Organisation = organisation,
                    Meetings = Tallies.Of(held.Where(view => Counts(view, organisation)).Select(view => WasRepresented(view.Meeting, organisation))),
                })
                .Where(one => one.Meetings != new Tally()),
        ];
    }

    private bool Counts(MeetingView view, Id<Actor> organisation) =>
        data.Structure.Seats.Any(seat => seat.OnBehalfOf == organisation && seat.IsPlace() && seat.State != SeatState.Vacant && seat.IsHeldOn(view.Day!.Value) == true)
        || view.Meeting.Attendance.Any(attendance => OrganisationOf(attendance) == organisation);

    private bool? WasRepresented(Meeting meeting, Id<Actor> organisation)
    {
        Attendance[] said = [.. meeting.Attendance.Where(attendance => OrganisationOf(attendance) == organisation)];
        return said.Any(Represented.IsThere) ? true
            : said.Any(attendance => attendance.Presence is null) ? null
            : said.Length > 0 || meeting.AttendanceComplete == true ? false
            : null;
    }

    private Id<Actor>? OrganisationOf(Attendance attendance) =>
        Represented.SeatOf(attendance, data.Structure)?.OnBehalfOf ?? attendance.Organisation;
}
