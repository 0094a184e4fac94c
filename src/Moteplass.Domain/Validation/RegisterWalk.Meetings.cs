namespace Moteplass.Domain.Validation;

internal sealed partial class RegisterWalk
{
    private void Meeting(Meeting meeting, Place place)
    {
        Id(RecordFamily.Meetings, meeting.Id, meeting, place);
        Text(meeting.Name, place, "name");
        Refer(RecordFamily.Structures, meeting.Structures, place, "structures", RecordKind.Any);
        Stated(meeting.Planned, place, "planned");
        Stated(meeting.Held, place, "held");
        Refer(RecordFamily.Meetings, meeting.PostponedTo, place, "postponedTo", RecordKind.Any);
        Each(meeting.Agenda, place, "agenda", AgendaItem);
        Each(meeting.Attendance, place, "attendance", Attendance);
        Stated(meeting.Minutes, place, "minutes");
        Sources(meeting, place);
    }

    private void AgendaItem(AgendaItem item, Place place)
    {
        Text(item.Title, place, "title");
        Refer(RecordFamily.Actors, item.RaisedBy, place, "raisedBy", RecordKind.Any);
        Sources(item, place);
    }

    private void Attendance(Attendance attendance, Place place)
    {
        Refer(RecordFamily.Seats, attendance.Seat, place, "seat", RecordKind.Any);
        Refer(RecordFamily.Actors, attendance.Organisation, place, "organisation", RecordKind.Any);
        Refer(RecordFamily.Seats, attendance.DeputisesFor, place, "deputisesFor", RecordKind.Any);
        Sources(attendance, place);
    }

    private void Listing(MeetingListing listing, Place place)
    {
        Refer(RecordFamily.Structures, listing.Structure.ToString(), place, "structure", RecordKind.Any);
        Sources(listing, place);
    }
}
