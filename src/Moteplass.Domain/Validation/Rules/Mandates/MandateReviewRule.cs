using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A mandate in force is reviewed as often as it says.</summary>
    public const string MandateReview = "MAN006";
}

/// <summary>MAN006.</summary>
internal static class MandateReviewRule
{
    private static readonly Sentence Overdue = new(
        "Mandatet er fra {0} og skal revideres {1}; revisjonen skulle vært gjort innen {2}.",
        "Mandatet er frå {0} og skal reviderast {1}; revisjonen skulle vore gjord innan {2}.",
        "The mandate is from {0} and is to be reviewed {1}; the review was due by {2}.");

    public static Rule Rule { get; } = new(
        RuleCodes.MandateReview,
        RuleCategory.Mandates,
        ProblemSeverity.Warning,
        new(
            "Et mandat som gjelder, skal være revidert så ofte som det selv sier.",
            "Eit mandat som gjeld, skal vere revidert så ofte som det sjølv seier.",
            "A mandate in force should be reviewed as often as it says."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfStructure(Check),
        RuleCheck.OfRecord<Mandate>(CheckAlone));

    private static void Check(CollaborationStructure structure, Place place, LocalDate day, ReportProblem report)
    {
        if (!structure.Mandates.Any(mandate => mandate.ReviewEvery is not null))
        {
            return;
        }

        var mandates = new MandateSuccession(structure.Mandates);
        for (int i = 0; i < structure.Mandates.Count; i++)
        {
            if (mandates.IsInForce(structure.Mandates[i], day) == true)
            {
                Check(structure.Mandates[i], place.At("mandates", i), day, report);
            }
        }
    }

    /// <summary>There may be other mandates of the structure.</summary>
    private static void CheckAlone(Mandate mandate, Place place, LocalDate day, ReportProblem report)
    {
        if (PeriodReading.Proven(mandate.Period).Covers(day) == true)
        {
            Check(mandate, place, day, report);
        }
    }

    /// <summary>Whether a mandate in force was reviewed in time.</summary>
    private static void Check(Mandate mandate, Place place, LocalDate day, ReportProblem report)
    {
        if (mandate.ReviewEvery is { } every
            && (mandate.Adopted ?? mandate.Period?.Start) is { IsApproximate: false } since
            && every.After(since.Latest) is var due
            && due < day)
        {
            report(
                place.At("reviewEvery"),
                Overdue.With(since, every, due),
                found: $"{since}",
                allowed: $"../{due:uuuu-MM-dd}");
        }
    }
}
