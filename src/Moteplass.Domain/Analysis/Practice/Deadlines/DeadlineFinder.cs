using System.Diagnostics;
using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Checks each deadline of each meeting by the mandate in force on the meeting's day.</summary>
/// <remarks>Working days are those of Norway: a deadline in working days of a structure of bodies abroad is not checked, since their holidays are not known.</remarks>
internal sealed class DeadlineFinder(PracticeView practice)
{
    public Deadlines Find()
    {
        bool isAbroad = Abroad.IsAbroad(practice.Structure, practice.Index);
        ValueList<DeadlineReview> all =
        [
            .. practice.Meetings
                .Where(view => view.WasHeld != false && practice.Interval.Includes(view.Date) == true && view.Day is not null)
                .SelectMany(view => Judge(view.Meeting, view.Day!.Value, practice.Mandates, practice.Calendar, isAbroad)),
        ];
        Tally kept = Count(all);
        return new Deadlines(all: all, kept: kept, inWords: DeadlineWords.Of(kept, all.Count));
    }

    /// <summary>The deadlines of one meeting, unless it fell through, by the mandate of the structure that leads it.</summary>
    public static IEnumerable<DeadlineReview> Of(Meeting meeting, RegisterIndex index) =>
        index.LeaderOf(meeting) is { } structure && new MeetingView(meeting) is { WasHeld: not false, Day: { } day }
            ? Judge(meeting, day, MandateSuccession.Of(structure, index), MeetingCalendar.Norwegian, Abroad.IsAbroad(structure, index))
            : [];

    /// <summary>How many deadlines were kept; those not checked are left out.</summary>
    public static Tally Count(IEnumerable<DeadlineReview> reviews) =>
        Tally.Of(reviews.Select(review => review.Verdict).Where(verdict => verdict != DeadlineVerdict.NotJudged).Select(IsKept));

    /// <summary>Whether a deadline was kept; unknown if it was not checked.</summary>
    internal static bool? IsKept(DeadlineVerdict verdict) => verdict switch
    {
        DeadlineVerdict.Kept => true,
        DeadlineVerdict.NotKept => false,
        DeadlineVerdict.Unknown or DeadlineVerdict.NotJudged => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>The deadlines of one meeting, by the mandate in force on its day.</summary>
    private static IEnumerable<DeadlineReview> Judge(Meeting meeting, LocalDate day, MandateSuccession mandates, MeetingCalendar calendar, bool isAbroad) =>
        mandates.On(day) is { } mandate
            ? StatedDeadlines.Of(mandate, meeting.Kind).Select(one => Judge(meeting, one, isAbroad && one.Stated.Unit == LeadTimeUnit.WorkingDays ? null : calendar.DueIfKnown(day, one.Kind, one.Stated)))
            : [];

    private static DeadlineReview Judge(Meeting meeting, StatedDeadline deadline, LocalDate? due)
    {
        PartialDate?[] all = Done(meeting, deadline.Kind);
        PartialDate?[] late = due is { } last ? [.. all.Where(one => IsBy(one, last) == false)] : [];
        bool? isKept = due is not { } dueOn || all.Length == 0 ? null : ThreeValued.All(all, one => IsBy(one, dueOn));
        return new DeadlineReview(
            meeting: meeting.Id,
            kind: deadline.Kind,
            stated: deadline.Stated,
            modality: deadline.Modality,
            due: due,
            done: Last(late.Length > 0 ? late : all),
            verdict: due is null ? DeadlineVerdict.NotJudged
                : isKept == true ? DeadlineVerdict.Kept
                : isKept == false ? DeadlineVerdict.NotKept
                : DeadlineVerdict.Unknown);
    }

    private static bool? IsBy(PartialDate? done, LocalDate last) =>
        done is { IsApproximate: false } date ? date.IsBy(last) : null;

    /// <summary>When a thing was done; for items and papers when each was.</summary>
    internal static PartialDate?[] Done(Meeting meeting, DeadlineKind kind) => kind switch
    {
        DeadlineKind.Notice => [meeting.NoticeSent],
        DeadlineKind.AgendaItems => [.. meeting.AgendaItems.Select(item => item.RaisedOn)],
        DeadlineKind.Agenda => [meeting.AgendaSent],
        DeadlineKind.Papers => [meeting.PapersSent, .. meeting.AgendaItems.Where(item => item.PapersSent is not null).Select(item => item.PapersSent)],
        DeadlineKind.Minutes => [meeting.Minutes?.Drafted],
        DeadlineKind.MinutesApproval => [meeting.Minutes?.Approved],
        _ => throw new UnreachableException(),
    };

    private static PartialDate? Last(PartialDate?[] dates) => dates.Any(date => date is null) ? null : dates.Max();
}
