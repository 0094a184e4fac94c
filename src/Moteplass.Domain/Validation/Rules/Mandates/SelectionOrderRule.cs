using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The steps of a selection can follow one another by their deadlines.</summary>
    public const string SelectionOrder = "MAN009";
}

/// <summary>MAN009.</summary>
/// <remarks>Each step is held against the one before it that has a deadline of the same kind: before the term begins, or on a date.</remarks>
internal static class SelectionOrderRule
{
    private static readonly Sentence Later = new(
        "Fristen er {0} før perioden begynner, men leddet foran har frist {1} før.",
        "Fristen er {0} før perioden tek til, men leddet framfor har frist {1} før.",
        "The deadline is {0} before the term begins, but that of the step before is {1} before.");

    private static readonly Sentence LaterDate = new(
        "Fristen er {0}, men leddet foran har frist {1}.",
        "Fristen er {0}, men leddet framfor har frist {1}.",
        "The deadline is {0}, but that of the step before is {1}.");

    public static Rule Rule { get; } = new(
        RuleCodes.SelectionOrder,
        RuleCategory.Mandates,
        ProblemSeverity.Warning,
        new(
            "Leddene i et valg eller en oppnevning skal ha frister i den rekkefølgen de følger på hverandre.",
            "Ledda i eit val eller ei oppnemning skal ha fristar i den rekkjefølgja dei følgjer på kvarandre.",
            "The steps of a selection should have deadlines in the order in which they follow one another."),
        [],
        RuleCheck.OfRecord<Selection>(Check));

    private static void Check(Selection selection, Place place, ReportProblem report)
    {
        (LeadTime? Before, PartialDate? Due) last = default;
        for (int i = 0; i < selection.Steps.Count; i++)
        {
            SelectionStep step = selection.Steps[i];
            Place at = place.At("steps", i);
            if (step.LeadTime is { } time && last.Before is { } before && IsLonger(time, before))
            {
                report(at.At("leadTime"), Later.With(time, before), found: $"{time}", allowed: $"{before}");
            }

            if (step.Due is { IsApproximate: false } due && last.Due is { IsApproximate: false } earlier && due.Latest < earlier.Earliest)
            {
                report(at.At("due"), LaterDate.With(due, earlier), found: $"{due}", allowed: $"{earlier}");
            }

            last = (step.LeadTime ?? last.Before, step.Due ?? last.Due);
        }
    }

    private static bool IsLonger(LeadTime time, LeadTime other) =>
        LeadTimeDays.Of(time) is { } one && LeadTimeDays.Of(other) is { } another && one.Least > another.Most;
}
