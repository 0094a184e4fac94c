using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>An answer that does not adopt a contribution in full gives a reason.</summary>
    public const string AnswerReason = "WSH033";
}

/// <summary>WSH033, of what came after.</summary>
internal static class AnswerReasonRule
{
    private static readonly Sentence NoReason = new(
        "Svaret på innspillet «{0}» er «{1}», men det er ikke oppgitt noen begrunnelse.",
        "Svaret på innspelet «{0}» er «{1}», men det er ikkje oppgitt noka grunngiving.",
        "The answer to the contribution '{0}' is '{1}', but no reason is stated.");

    public static Rule Rule { get; } = new(
        RuleCodes.AnswerReason,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "Når et innspill ikke blir tatt helt til følge, skal svaret begrunnes.",
            "Når eit innspel ikkje blir teke heilt til følgje, skal svaret grunngivast.",
            "When a contribution is not adopted in full, the answer should give a reason."),
        [ParticipationGuides.GeneralComment("45"), ParticipationGuides.Barnombudsmannen("Återkoppla och följ upp"), ParticipationGuides.Lundy("Influence")],
        RuleCheck.OfNeighbours<Feedback>(Check),
        RuleCheck.OfRecord<Feedback>((feedback, place, report) => Check(feedback, place, _ => true, report)));

    private static void Check(Feedback feedback, Place place, RuleContext context, ReportProblem report) =>
        Check(feedback, place, decision => context.Index.Find(decision)?.Reason is not null, report);

    /// <summary>The reason may be that of the decision that the answer names; of feedback by itself that is not known.</summary>
    private static void Check(Feedback feedback, Place place, Func<Id<Decision>, bool> mayHaveReason, ReportProblem report)
    {
        for (int i = 0; i < feedback.Answers.Count; i++)
        {
            if (feedback.Answers[i] is { Outcome: { } outcome and (AnswerOutcome.Rejected or AnswerOutcome.AdoptedInPart or AnswerOutcome.PassedOn), Reason: null } answer
                && !(answer.Decision is { } decision && mayHaveReason(decision)))
            {
                report(place.At("answers", i), NoReason.With($"{answer.Contribution}", EachLanguage.Of(language => outcome.InWords(language))));
            }
        }
    }
}
