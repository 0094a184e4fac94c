using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>MAN006.</summary>
internal static class MandateReviewRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.MandateReview,
            ProblemSeverity.Warning,
            new(
                "Et mandat som gjelder, er revidert så ofte som det selv sier.",
                "Eit mandat som gjeld, er revidert så ofte som det sjølv seier.",
                "A mandate in force has been reviewed as often as it says."),
            "corpus",
            needsDay: true),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        if (context.AsOf is not { } asOf)
        {
            return;
        }

        foreach ((CollaborationStructure structure, Mandate mandate, Place place) in context.Mandates)
        {
            bool? isInForce = MandateSuccession.Of(structure, context.Index).IsProvenInForce(mandate, asOf);
            if (isInForce == true
                && mandate.ReviewEvery is { } every
                && (mandate.Adopted ?? mandate.Period?.Start) is { IsApproximate: false } since
                && every.After(since.Latest) is var due
                && due < asOf)
            {
                LocalizedText often = FrequencyWords.Of(every);
                report(place.At("reviewEvery"), new LocalizedText(
                    $"Mandatet er fra {since} og skal revideres {often.Nb}; revisjonen skulle vært gjort innen {due:uuuu-MM-dd}.",
                    $"Mandatet er frå {since} og skal reviderast {often.Nn}; revisjonen skulle vore gjord innan {due:uuuu-MM-dd}.",
                    $"The mandate is from {since} and is to be reviewed {often.En}; the review was due by {due:uuuu-MM-dd}."), found: $"{since}", allowed: $"../{due:uuuu-MM-dd}");
            }
        }
    }
}
