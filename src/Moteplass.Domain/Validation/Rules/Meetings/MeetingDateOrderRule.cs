using Moteplass.Domain.Words;
using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The dates of a meeting follow one another: announced, called, held, written, approved.</summary>
    public const string MeetingDateOrder = "MTG010";
}

/// <summary>MTG010.</summary>
/// <remarks>Dates that are approximate, or may be in order, are passed over. What can be done late, and was, is a warning.</remarks>
internal static class MeetingDateOrderRule
{
    private static readonly Sentence Before = new(
        "{0} {1}, før {2} {3}.",
        "{0} {1}, før {2} {3}.",
        "{0} {1}, before {2} {3}.");

    private static readonly Sentence Late = new(
        "{0} {1}, etter møtet {2}.",
        "{0} {1}, etter møtet {2}.",
        "{0} {1}, after the meeting {2}.");

    private static readonly Sentence Future = new(
        "{0} {1}, som er etter dagen registeret er vurdert for ({2}).",
        "{0} {1}, som er etter dagen registeret er vurdert for ({2}).",
        "{0} {1}, which is after the date on which the register is evaluated ({2}).");

    public static Rule Rule { get; } = new(
        RuleCodes.MeetingDateOrder,
        RuleCategory.Meetings,
        ProblemSeverity.Error,
        new(
            "Datoene for et møte skal følge hverandre: kunngjort, innkalt, holdt, referert, godkjent.",
            "Datoane for eit møte skal følgje kvarandre: kunngjort, innkalla, halde, referert, godkjent.",
            "The dates of a meeting must follow one another: announced, called, held, written up, approved."),
        [],
        RuleCheck.OfRecord<Meeting>((meeting, place, day, report) => Check(meeting, place, day, report)),
        RuleCheck.OfRecord<Meeting>((meeting, place, report) => Check(meeting, place, day: null, report)));

    private static void Check(Meeting meeting, Place place, LocalDate? day, ReportProblem report)
    {
        Place minutes = place.At("minutes");
        Step held = new(MeetingEventWords.Held, meeting.Held?.Date, place.At("held").At("date"));
        Step drafted = new(MeetingEventWords.MinutesWritten, meeting.Minutes?.Drafted, minutes.At("drafted"));
        Step approved = new(MeetingEventWords.MinutesApproved, meeting.Minutes?.Approved, minutes.At("approved"));
        Step published = new(MeetingEventWords.MinutesPublished, meeting.Minutes?.Published, minutes.At("published"));
        CheckOrder([held], drafted, report);
        CheckOrder([drafted, held], approved, report);
        CheckOrder([drafted, held], published, report);

        PartialDate? planned = meeting.Planned?.Until ?? meeting.Planned?.Date;
        PartialDate? meant = meeting.Held?.Until ?? meeting.Held?.Date ?? planned;
        Step[] sent =
        [
            new(MeetingEventWords.NoticeSent, meeting.NoticeSent, place.At("noticeSent")),
            new(MeetingEventWords.AgendaSent, meeting.AgendaSent, place.At("agendaSent")),
            new(MeetingEventWords.PapersSent, meeting.PapersSent, place.At("papersSent")),
        ];
        CheckLate(new(MeetingEventWords.Announced, meeting.Planned?.AnnouncedOn, place.At("planned").At("announcedOn")), planned, report);
        Array.ForEach(sent, step => CheckLate(step, meant, report));
        if (day is { } asOf)
        {
            Array.ForEach([.. sent, held, drafted, approved, published], step => CheckFuture(step, asOf, report));
        }
    }

    /// <summary>What came later is dated before the first of what came earlier that it cannot precede.</summary>
    private static void CheckOrder(Step[] earlier, Step later, ReportProblem report)
    {
        Step first = earlier.FirstOrDefault(one => one.Date is { } start && later.Date is { } end && end.IsDefinitelyBefore(start));
        if (first.Date is { } date)
        {
            report(later.Place, Before.With(later.Name.AtStart(), later.Date!.Value.When(), first.Name, date.When()), found: $"{later.Date}", allowed: $"{date}/..");
        }
    }

    private static void CheckLate(Step step, PartialDate? meeting, ReportProblem report)
    {
        if (step.Date is { } date && meeting is { } day && day.IsDefinitelyBefore(date))
        {
            report(step.Place, Late.With(step.Name.AtStart(), date.When(), day.When()), ProblemSeverity.Warning, found: $"{date}", allowed: $"../{day}");
        }
    }

    /// <summary>What has happened is dated after the day given.</summary>
    private static void CheckFuture(Step step, LocalDate day, ReportProblem report)
    {
        if (step.Date is { IsApproximate: false } date && date.Earliest > day)
        {
            report(step.Place, Future.With(step.Name.AtStart(), date.When(), day), ProblemSeverity.Warning, found: $"{date}", allowed: $"../{day:uuuu-MM-dd}");
        }
    }

    /// <summary>Something that is done for a meeting, and when it was.</summary>
    private readonly record struct Step(LocalizedText Name, PartialDate? Date, Place Place);
}
