using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Judges each deadline of each meeting by the mandate in force on the meeting's day.</summary>
internal sealed class DeadlineReviewer(PracticeData data)
{
    public Deadlines Review()
    {
        ValueList<DeadlineReview> all =
        [
            .. data.Meetings
                .Where(view => view.WasHeld != false && data.Interval.Includes(view.Date) == true && view.Day is not null)
                .SelectMany(view => Judge(view.Meeting, view.Day!.Value, data.Mandates, data.Calendar)),
        ];
        Tally kept = Tallies.Of(all
            .Where(one => one.Verdict != DeadlineVerdict.NotJudged)
            .Select(one => one.Verdict switch { DeadlineVerdict.Kept => true, DeadlineVerdict.NotKept => false, _ => (bool?)null }));
        return new Deadlines { All = all, Kept = kept, InWords = ReviewWords.Deadlines(kept, all.Count) };
    }

    /// <summary>The deadlines of one meeting, unless it fell through, by the mandate of the structure that leads it.</summary>
    public static IEnumerable<DeadlineReview> Of(Meeting meeting, RegisterIndex index) =>
        index.LeaderOf(meeting) is { } structure && new MeetingView(meeting) is { WasHeld: not false, Day: { } day }
            ? Judge(meeting, day, MandateSuccession.Of(structure, index), MeetingCalendar.Norwegian)
            : [];

    /// <summary>The deadlines of one meeting, by the mandate in force on its day.</summary>
    private static IEnumerable<DeadlineReview> Judge(Meeting meeting, LocalDate day, MandateSuccession mandates, MeetingCalendar calendar) =>
        mandates.On(day) is { } mandate
            ? StatedDeadlines.Of(mandate, meeting.Kind).Select(one => Judge(meeting, one.Kind, one.Stated, day, calendar))
            : [];

    private static DeadlineReview Judge(Meeting meeting, DeadlineKind kind, LeadTime stated, LocalDate day, MeetingCalendar calendar)
    {
        LocalDate? due = calendar.DueIfKnown(day, kind, stated);
        PartialDate?[] all = Done(meeting, kind);
        PartialDate?[] late = due is { } last ? [.. all.Where(one => IsBy(one, last) == false)] : [];
        return new DeadlineReview
        {
            Meeting = meeting.Id,
            Kind = kind,
            Stated = stated,
            Due = due,
            Done = Last(late.Length > 0 ? late : all),
            Verdict = due is not { } dueOn ? DeadlineVerdict.NotJudged
                : late.Length > 0 ? DeadlineVerdict.NotKept
                : all.Length > 0 && all.All(one => IsBy(one, dueOn) == true) ? DeadlineVerdict.Kept
                : DeadlineVerdict.CannotBeTold,
        };
    }

    private static bool? IsBy(PartialDate? done, LocalDate last) =>
        done is { IsApproximate: false } date ? date.IsBy(last) : null;

    /// <summary>When a thing was done; for items and papers when each was.</summary>
    private static PartialDate?[] Done(Meeting meeting, DeadlineKind kind) => kind switch
    {
        DeadlineKind.Notice => [meeting.NoticeSent],
        DeadlineKind.AgendaItems => [.. meeting.Agenda.Select(item => item.RaisedOn)],
        DeadlineKind.Agenda => [meeting.AgendaSent],
        DeadlineKind.Papers => [meeting.PapersSent, .. meeting.Agenda.Where(item => item.PapersSent is not null).Select(item => item.PapersSent)],
        DeadlineKind.Minutes => [meeting.Minutes?.Drafted],
        DeadlineKind.MinutesApproval => [meeting.Minutes?.Approved],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A deadline is one of the enum's."),
    };

    private static PartialDate? Last(PartialDate?[] dates) => dates.Any(date => date is null) ? null : dates.MaxBy(date => date?.Latest);
}
