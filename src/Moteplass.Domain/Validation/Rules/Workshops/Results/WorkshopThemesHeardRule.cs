using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Each theme of a workshop led to contributions.</summary>
    public const string WorkshopThemesHeard = "WSH031";
}

/// <summary>WSH031, of what came after. It speaks of silence.</summary>
internal static class WorkshopThemesHeardRule
{
    private static readonly Sentence NoneIsRecorded = new(
        "Ingen av de registrerte innspillene gjelder dette temaet.",
        "Ingen av dei registrerte innspela gjeld dette temaet.",
        "None of the recorded contributions is on this theme.");

    private static readonly Sentence NoneWasGiven = new(
        "Alle innspill er registrert, og ingen av dem gjelder dette temaet.",
        "Alle innspel er registrerte, og ingen av dei gjeld dette temaet.",
        "All contributions are recorded, and none of them is on this theme.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopThemesHeard,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "Hvert tema i en workshop som er holdt, skal ha gitt innspill.",
            "Kvart tema i ein workshop som er halden, skal ha gitt innspel.",
            "Each theme of a workshop that was held should have led to contributions."),
        [RuleSource.Fact("A13"), RuleSource.Fact("A17"), ParticipationGuides.Barnombudsmannen("Återkoppla och följ upp")],
        RuleCheck.OfNeighbours<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        HashSet<Id<WorkshopTheme>?> heard = [.. context.Index.ContributionsOf(workshop.Id).Select(contribution => contribution.Theme)];
        if (new WorkshopView(workshop).WasHeld != true || heard.Count == 0)
        {
            return;
        }

        bool isSilent = workshop.ContributionsComplete == true && !heard.Contains(null);
        for (int i = 0; i < workshop.Themes.Count; i++)
        {
            if (!heard.Contains(workshop.Themes[i].Id))
            {
                report(place.At("themes", i), isSilent ? NoneWasGiven : NoneIsRecorded, isSilent ? ProblemSeverity.Warning : null);
            }
        }
    }
}
