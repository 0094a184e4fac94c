using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace Moteplass.Domain.Feeds;

/// <summary>Writes a calendar in iCalendar (RFC 5545).</summary>
internal sealed class CalendarWriter(IBufferWriter<byte> output, FeedOptions options)
{
    private const string Zone = "Europe/Oslo";

    // The last Sundays of March and October, as Norway has had them since 1996.
    private static readonly string[] ZoneLines =
    [
        "BEGIN:VTIMEZONE",
        $"TZID:{Zone}",
        "BEGIN:DAYLIGHT",
        "DTSTART:19960331T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZNAME:CEST",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZNAME:CET",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
        "END:VTIMEZONE",
    ];

    private readonly ContentLines _lines = new(output);

    public void Write(string name, ValueList<FeedEntry> entries)
    {
        _lines.Add("BEGIN:VCALENDAR");
        _lines.Add("VERSION:2.0");
        _lines.Add("PRODID:-//Moteplass.Domain//Calendar feed//NO");
        _lines.Add("CALSCALE:GREGORIAN");
        _lines.Add("METHOD:PUBLISH");
        _lines.AddText("NAME", name);
        _lines.AddText("X-WR-CALNAME", name);
        if (options.RefreshEvery is { } every)
        {
            string minutes = ((long)every.TotalMinutes).ToString(CultureInfo.InvariantCulture);
            _lines.Add($"REFRESH-INTERVAL;VALUE=DURATION:PT{minutes}M");
            _lines.Add($"X-PUBLISHED-TTL:PT{minutes}M");
        }

        if (entries.Any(entry => entry.Times is not null))
        {
            Array.ForEach(ZoneLines, _lines.Add);
        }

        foreach (FeedEntry entry in entries)
        {
            Write(entry);
        }

        _lines.Add("END:VCALENDAR");
    }

    private void Write(FeedEntry entry)
    {
        _lines.Add("BEGIN:VEVENT");
        _lines.Add($"UID:{entry.Uid}");
        _lines.Add($"DTSTAMP:{Utc(options.Stamp)}");
        _lines.Add($"SEQUENCE:{(entry.Revision?.Sequence ?? 0).ToString(CultureInfo.InvariantCulture)}");
        if (entry.Revision is { } revision)
        {
            _lines.Add($"LAST-MODIFIED:{Utc(revision.LastModified)}");
        }

        Times(entry);
        _lines.AddText("SUMMARY", entry.Title);
        if (entry.Place is { } place)
        {
            _lines.AddText("LOCATION", place);
        }

        if (entry.WebAddress is { } address && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
        {
            _lines.Add($"URL:{uri.AbsoluteUri}");
        }

        if (Status(entry) is { } status)
        {
            _lines.Add($"STATUS:{status}");
        }

        if (entry.Times is null || IsOff(entry))
        {
            _lines.Add("TRANSP:TRANSPARENT");
        }

        if (entry.RelatedTo is { } other)
        {
            _lines.Add($"RELATED-TO:{other}");
        }

        _lines.Add("END:VEVENT");
    }

    private void Times(FeedEntry entry)
    {
        if (entry.Times is not { } times)
        {
            _lines.Add($"DTSTART;VALUE=DATE:{Day(entry.Start)}");
            if (entry.End < LocalDate.MaxIsoValue)
            {
                _lines.Add($"DTEND;VALUE=DATE:{Day(entry.End.PlusDays(1))}");
            }

            return;
        }

        LocalDateTime start = entry.Start + times.Start;
        _lines.Add($"DTSTART;TZID={Zone}:{Local(start)}");
        if ((times.End is { } stated ? entry.Start + stated : Assumed(start)) is { } end)
        {
            _lines.Add($"DTEND;TZID={Zone}:{Local(end)}");
        }
    }

    private LocalDateTime? Assumed(LocalDateTime start) => options.AssumedLength is { } length && start.Date < LocalDate.MaxIsoValue ? start.PlusMinutes((long)length.TotalMinutes) : null;

    private string? Status(FeedEntry entry) => entry.Status switch
    {
        MeetingStatus.Planned => "TENTATIVE",
        MeetingStatus.Notified or MeetingStatus.Held => "CONFIRMED",
        MeetingStatus.Cancelled or MeetingStatus.Postponed => options.Cancelled == CancelledMeetings.Marked ? "CANCELLED" : null,
        null => null,
        _ => throw new UnreachableException(),
    };

    private static bool IsOff(FeedEntry entry) => entry.Status is MeetingStatus.Cancelled or MeetingStatus.Postponed;

    private static string Day(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}{day.Month:D2}{day.Day:D2}");

    private static string Local(LocalDateTime time) => string.Create(CultureInfo.InvariantCulture, $"{Day(time.Date)}T{time.Hour:D2}{time.Minute:D2}00");

    private static string Utc(Instant instant)
    {
        LocalDateTime time = instant.InUtc().LocalDateTime;
        return string.Create(CultureInfo.InvariantCulture, $"{Day(time.Date)}T{time.Hour:D2}{time.Minute:D2}{time.Second:D2}Z");
    }
}
