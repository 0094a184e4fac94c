using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A promise of feedback is kept.</summary>
    public const string FeedbackKept = "WSH032";
}

/// <summary>WSH032, of what came after.</summary>
internal static class FeedbackKeptRule
{
    private static readonly Sentence Late = new(
        "Tilbakemeldingen kom {0}. Den var lovet innen {1}.",
        "Tilbakemeldinga kom {0}. Ho var lova innan {1}.",
        "The feedback came {0}. It was promised by {1}.");

    private static readonly Sentence None = new(
        "Tilbakemelding var lovet innen {0}. Ingen er registrert.",
        "Tilbakemelding var lova innan {0}. Inga er registrert.",
        "Feedback was promised by {0}. None is recorded.");

    public static Rule Rule { get; } = new(
        RuleCodes.FeedbackKept,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "Et løfte om tilbakemelding etter en workshop skal holdes.",
            "Ein lovnad om tilbakemelding etter ein workshop skal haldast.",
            "A promise of feedback after a workshop should be kept."),
        [ParticipationGuides.Barnombudsmannen("Återkoppla och följ upp"), ParticipationGuides.GeneralComment("45"), ParticipationGuides.Lundy("Influence")],
        RuleCheck.OfRegister(Check, RuleReach.Neighbours));

    private static void Check(RuleContext context, LocalDate day, ReportProblem report)
    {
        var feedback = context.Register.Feedback.ToLookup(one => one.Workshop);
        var followers = context.Register.Workshops.SelectMany(workshop => workshop.Follows.Select(earlier => (earlier, workshop))).ToLookup(one => one.earlier, one => one.workshop);
        foreach ((Workshop workshop, Place place) in context.All<Workshop>())
        {
            if (FeedbackDue.Of(workshop, followers[workshop.Id]) is not { } due || due >= day)
            {
                continue;
            }

            PartialDate?[] given = [.. feedback[workshop.Id].Select(one => one.When)];
            if (given.Length == 0)
            {
                report(place.At("feedbackPromise"), None.With(due), ProblemSeverity.Info, allowed: $"../{due:uuuu-MM-dd}");
            }
            else if (given.All(date => date is { IsApproximate: false } when && when.Earliest > due))
            {
                PartialDate first = given.OfType<PartialDate>().MinBy(date => date.Earliest);
                report(place.At("feedbackPromise"), Late.With(first.When(), due), found: $"{first}", allowed: $"../{due:uuuu-MM-dd}");
            }
        }
    }
}
