using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using NodaTime;

namespace CookbookSamples;

internal static class ReadACalendar
{
    public static void Run()
    {
        // begin: read-a-calendar
        Calendar calendar = Calendar.Load("""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Nes kommune//Kalender//NO
            BEGIN:VEVENT
            UID:1@nes.example
            DTSTAMP:20261201T120000Z
            DTSTART;TZID=Europe/Oslo:20270114T120000
            DTEND;TZID=Europe/Oslo:20270114T140000
            RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH;COUNT=4
            SUMMARY:Brukerrådet
            LOCATION:Møterom 2
            END:VEVENT
            BEGIN:VEVENT
            UID:2@nes.example
            DTSTAMP:20261201T120000Z
            DTSTART;VALUE=DATE:20270603
            SUMMARY:Sommermøtet
            STATUS:CANCELLED
            END:VEVENT
            END:VCALENDAR
            """)!;

        Id<CollaborationStructure> council = new("brukerrad");
        var year = new DateInterval(new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31));
        ValueList<Meeting> meetings =
        [
            .. calendar.GetOccurrences<CalendarEvent>(new CalDateTime(2027, 1, 1))
                .TakeWhile(occurrence => LocalDate.FromDateOnly(occurrence.Period.StartTime.Date) <= year.End)
                .Select(ToMeeting),
        ];

        // That these are all the meetings of the year is not in the file. Whoever keeps the calendar has to say so.
        var listing = new MeetingListing { Structure = council, Period = new("2027-01-01/2027-12-31"), Complete = true };
        var register = new CollaborationRegister
        {
            Structures =
            [
                new CollaborationStructure
                {
                    Id = council,
                    Name = new("Brukerrådet"),
                    Kind = StructureKind.UserCouncil,
                    Mandates = [new Mandate { Cadences = [new RateCadence { Count = new("4"), Per = CadenceUnit.Year }] }],
                },
            ],
            Meetings = meetings,
            MeetingListings = [listing],
        };
        foreach (Meeting meeting in register.Meetings)
        {
            Console.WriteLine($"{meeting.Id}: {meeting.Planned!.Date}, {meeting.Planned.Times?.ToString() ?? "all day"}, {meeting.Status}, {meeting.Place?.ToString() ?? "no place"}");
        }

        Console.WriteLine(PracticeReview.Of(register, council, year).Regularity.Cadences[0].InWords.In(Language.Nb));

        Meeting ToMeeting(Occurrence occurrence)
        {
            var source = (CalendarEvent)occurrence.Source;
            LocalDateTime start = InNorway(occurrence.Period.StartTime);
            LocalDateTime? end = occurrence.Period.EffectiveEndTime is { } last ? InNorway(last) : null;
            return new Meeting
            {
                Id = new($"brukerrad-{start.Date:uuuu-MM-dd}"),
                Structures = [council],
                Name = source.Summary is { Length: > 0 } name ? new(name) : null,
                Status = source.Status == EventStatus.Cancelled ? MeetingStatus.Cancelled : MeetingStatus.Planned,
                Planned = new PlannedMeeting { Date = PartialDate.FromDate(start.Date), Times = occurrence.Period.StartTime.HasTime ? new ClockTimes(start.TimeOfDay, end?.TimeOfDay) : null },
                Place = source.Location is { Length: > 0 } place ? new(place) : null,
            };
        }

        // A time may be in any zone, or in UTC. One without a zone is by the clock of whoever reads it, here of Norway.
        LocalDateTime InNorway(CalDateTime time) => time.HasTime && time.TzId is not null
            ? Instant.FromDateTimeUtc(time.AsUtc).InZone(DateTimeZoneProviders.Tzdb["Europe/Oslo"]).LocalDateTime
            : LocalDateTime.FromDateTime(time.Value);
        // end: read-a-calendar
    }
}
