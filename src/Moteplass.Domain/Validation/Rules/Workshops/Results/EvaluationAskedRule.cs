using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Those who took part in a workshop are asked in its evaluation.</summary>
    public const string EvaluationAsked = "WSH035";
}

/// <summary>WSH035, of what came after.</summary>
internal static class EvaluationAskedRule
{
    private static readonly Sentence Nobody = new(
        "Ingen på brukersiden er blant dem som ble spurt i evalueringen.",
        "Ingen på brukarsida er blant dei som vart spurde i evalueringa.",
        "Nobody on the users' side is among those who were asked in the evaluation.");

    public static Rule Rule { get; } = new(
        RuleCodes.EvaluationAsked,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "De som deltok i en workshop, skal bli spurt når den evalueres.",
            "Dei som deltok i ein workshop, skal bli spurde når han blir evaluert.",
            "Those who took part in a workshop should be asked when it is evaluated."),
        [ParticipationGuides.Involvert, RuleSource.Fact("A14")],
        RuleCheck.OfNeighbours<Evaluation>(Check));

    private static void Check(Evaluation evaluation, Place place, RuleContext context, ReportProblem report)
    {
        if (!evaluation.Workshops.IsEmpty && !evaluation.Asked.IsEmpty && UserParties.Any(evaluation.Asked, context.Index) == false)
        {
            report(place.At("asked"), Nobody);
        }
    }
}
