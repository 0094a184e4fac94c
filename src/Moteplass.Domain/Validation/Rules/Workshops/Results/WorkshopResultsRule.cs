using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Something came of the contributions of a workshop.</summary>
    public const string WorkshopResults = "WSH034";
}

/// <summary>WSH034, of what came after. It speaks of silence.</summary>
internal static class WorkshopResultsRule
{
    private static readonly Sentence NothingFollowed = new(
        "Det er ikke registrert noe som bygger på innspillene fra workshopen, og ingen svar på dem. Grensen på {0} dager er bibliotekets egen.",
        "Det er ikkje registrert noko som byggjer på innspela frå workshopen, og ingen svar på dei. Grensa på {0} dagar er biblioteket si eiga.",
        "Nothing is recorded that is based on the contributions of the workshop, and no answer to them. The limit of {0} days is the library's own.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopResults,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "Innspillene fra en workshop skal ha ført til noe, eller være besvart, etter et år.",
            "Innspela frå ein workshop skal ha ført til noko, eller vere svara på, etter eit år.",
            "The contributions of a workshop should have led to something, or been answered, after a year."),
        [ParticipationGuides.YouthPanels("1"), ParticipationGuides.UngMed("1"), ParticipationGuides.GeneralComment("132")],
        RuleCheck.OfRegister(Check, TrailReach.Of));

    private static void Check(RuleContext context, LocalDate day, ReportProblem report)
    {
        HashSet<RecordReference> used = [.. context.Trail.Links.Select(link => link.Basis)];
        foreach ((Workshop workshop, Place place) in context.All<Workshop>())
        {
            var view = new WorkshopView(workshop);
            if (view.WasHeld == true && view.LastDay is { IsApproximate: false } last && Period.DaysBetween(last.Latest, day) > WorkshopLimits.FollowUpDays
                && context.Index.ContributionsOf(workshop.Id).ToArray() is { Length: > 0 } contributions && !contributions.Any(one => used.Contains(RecordReference.To(one.Id))))
            {
                report(place, NothingFollowed.With(WorkshopLimits.FollowUpDays));
            }
        }
    }
}
