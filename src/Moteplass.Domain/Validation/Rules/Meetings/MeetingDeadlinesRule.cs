using System.Diagnostics;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>MTG003.</summary>
internal static class MeetingDeadlinesRule
{
    private static readonly Sentence Late = new(
        "{0} kom {1}; fristen var {2} ({3}).",
        "{0} kom {1}; fristen var {2} ({3}).",
        "{0} came on {1}; the deadline was {2} ({3}).");

    public static Rule Rule { get; } = new(
        RuleCodes.MeetingDeadlines,
        RuleCategory.Meetings,
        ProblemSeverity.Warning,
        new(
            "Innkalling, saksliste, sakspapirer og referat kommer innen fristen.",
            "Innkalling, saksliste, sakspapir og referat kjem innan fristen.",
            "Notice, agenda, papers and minutes come in time."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRegister(Check));

    private static void Check(RuleContext context, ReportProblem report)
    {
        foreach ((Meeting meeting, Place place) in context.All<Meeting>())
        {
            foreach (DeadlineReview late in DeadlineFinder.Of(meeting, context.Index).Where(one => one is { Verdict: DeadlineVerdict.NotKept, Kind: not DeadlineKind.AgendaItems }))
            {
                report(
                    place,
                    Late.With(Name(late.Kind), $"{late.Done}", $"{late.Due:uuuu-MM-dd}", LeadTimeWords.Of(late.Stated)),
                    found: $"{late.Done}",
                    allowed: $"..{late.Due:uuuu-MM-dd}");
            }
        }
    }

    private static LocalizedText Name(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Notice => new("Innkallingen", "Innkallinga", "The notice"),
        DeadlineKind.Agenda => new("Sakslisten", "Sakslista", "The agenda"),
        DeadlineKind.Papers => new("Sakspapirene", "Sakspapira", "The papers"),
        DeadlineKind.Minutes => new("Referatet", "Referatet", "The minutes"),
        DeadlineKind.MinutesApproval => new("Godkjenningen av referatet", "Godkjenninga av referatet", "The approval of the minutes"),
        DeadlineKind.AgendaItems => throw new UnreachableException("Nothing is sent by the deadline for raising items."),
        _ => throw new UnreachableException(),
    };
}
