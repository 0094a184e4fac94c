using Moteplass.Domain.Analysis;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>MTG003.</summary>
internal static class MeetingDeadlinesRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.MeetingDeadlines,
            ProblemSeverity.Warning,
            new(
                "Innkalling, saksliste, sakspapirer og referat kommer innen fristen.",
                "Innkalling, saksliste, sakspapir og referat kjem innan fristen.",
                "Notice, agenda, papers and minutes come in time."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Meeting meeting, Place place) in context.Meetings)
        {
            foreach (DeadlineReview late in DeadlineFinder.Of(meeting, context.Index).Where(one => one is { Verdict: DeadlineVerdict.NotKept, Kind: not DeadlineKind.AgendaItems }))
            {
                (LocalizedText what, LocalizedText stated) = (Name(late.Kind), LeadTimeWords.Of(late.Stated));
                report(place, new LocalizedText(
                    $"{what.Nb} kom {late.Done}; fristen var {late.Due:uuuu-MM-dd} ({stated.Nb}).",
                    $"{what.Nn} kom {late.Done}; fristen var {late.Due:uuuu-MM-dd} ({stated.Nn}).",
                    $"{what.En} came on {late.Done}; the deadline was {late.Due:uuuu-MM-dd} ({stated.En})."), found: $"{late.Done}", allowed: $"..{late.Due:uuuu-MM-dd}");
            }
        }
    }

    private static LocalizedText Name(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Notice => new("Innkallingen", "Innkallinga", "The notice"),
        DeadlineKind.Agenda => new("Sakslisten", "Sakslista", "The agenda"),
        DeadlineKind.Papers => new("Sakspapirene", "Sakspapira", "The papers"),
        DeadlineKind.Minutes => new("Referatet", "Referatet", "The minutes"),
        _ => new("Godkjenningen av referatet", "Godkjenninga av referatet", "The approval of the minutes"),
    };
}
