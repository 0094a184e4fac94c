using System.Diagnostics;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Notice, agenda, papers and minutes are in time.</summary>
    public const string MeetingDeadlines = "MTG003";
}

/// <summary>MTG003.</summary>
/// <remarks>A deadline that should be kept, or is kept as a rule or as far as possible, gives a note where it was not; one that only may be gives nothing.</remarks>
internal static class MeetingDeadlinesRule
{
    private static readonly Sentence Late = new(
        "{0} {1}; fristen var {2} ({3}).",
        "{0} {1}; fristen var {2} ({3}).",
        "{0} {1}; the deadline was {2} ({3}).");

    public static Rule Rule { get; } = new(
        RuleCodes.MeetingDeadlines,
        RuleCategory.Meetings,
        ProblemSeverity.Warning,
        new(
            "Innkalling, saksliste, sakspapirer og referat skal komme innen fristen.",
            "Innkalling, saksliste, sakspapir og referat skal kome innan fristen.",
            "Notice, agenda, papers and minutes should be on time."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfNeighbours<Meeting>(Check));

    private static void Check(Meeting meeting, Place place, RuleContext context, ReportProblem report)
    {
        foreach (DeadlineReview late in DeadlineFinder.Of(meeting, context.Index).Where(one => one is { Verdict: DeadlineVerdict.NotKept, Kind: not DeadlineKind.AgendaItems, Modality: not Modality.May }))
        {
            report(
                place,
                Late.With(What(late.Kind).AtStart(), late.Done!.Value.When(), late.Due!.Value, late.Stated),
                late.Modality is null or Modality.Shall ? null : ProblemSeverity.Info,
                found: $"{late.Done}",
                allowed: $"..{late.Due:uuuu-MM-dd}");
        }
    }

    private static LocalizedText What(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Notice => MeetingEventWords.NoticeSent,
        DeadlineKind.Agenda => MeetingEventWords.AgendaSent,
        DeadlineKind.Papers => MeetingEventWords.PapersSent,
        DeadlineKind.Minutes => MeetingEventWords.MinutesWritten,
        DeadlineKind.MinutesApproval => MeetingEventWords.MinutesApproved,
        DeadlineKind.AgendaItems => throw new UnreachableException("Nothing is sent by the deadline for raising items."),
        _ => throw new UnreachableException(),
    };
}
