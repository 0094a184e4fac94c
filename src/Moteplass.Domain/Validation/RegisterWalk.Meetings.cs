namespace Moteplass.Domain.Validation;

internal sealed partial class RegisterWalk
{
    private void Meeting(Meeting meeting)
    {
        Text(meeting.Id.ToString(), "id");
        Text(meeting.Name, "name");
        Refer(RecordFamily.Structures, meeting.Structures, "structures", RecordKind.Any);
        Stated(meeting.Planned, "planned");
        Stated(meeting.Held, "held");
        Refer(RecordFamily.Meetings, meeting.PostponedTo, "postponedTo", RecordKind.Any);
        Each(meeting.Agenda, "agenda", AgendaItem);
        Each(meeting.Attendance, "attendance", Attendance);
        Stated(meeting.Minutes, "minutes");
        Sources(meeting);
    }

    private void AgendaItem(AgendaItem item)
    {
        Text(item.Title, "title");
        Refer(RecordFamily.Actors, item.RaisedBy, "raisedBy", RecordKind.Any);
        Sources(item);
    }

    private void Attendance(Attendance attendance)
    {
        Refer(RecordFamily.Seats, attendance.Seat, "seat", RecordKind.Any);
        Refer(RecordFamily.Actors, attendance.Organisation, "organisation", RecordKind.Any);
        Refer(RecordFamily.Seats, attendance.DeputisesFor, "deputisesFor", RecordKind.Any);
        Sources(attendance);
    }

    private void Listing(MeetingListing listing)
    {
        Refer(RecordFamily.Structures, listing.Structure.ToString(), "structure", RecordKind.Any);
        Sources(listing);
    }
}
