using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The steps of a selection can follow one another by their deadlines, and come before the term.</summary>
    public const string SelectionOrder = "MAN009";
}

/// <summary>MAN009.</summary>
/// <remarks>Each step is held against the one before it that has a deadline of the same kind, before the term begins or on a date, and dates against the beginning of the term.</remarks>
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

    private static readonly Sentence AfterTerm = new(
        "Fristen er {0}, men perioden som valget gjelder, begynner {1}.",
        "Fristen er {0}, men perioden som valet gjeld, tek til {1}.",
        "The deadline is {0}, but the term that the selection is for begins {1}.");

    public static Rule Rule { get; } = new(
        RuleCodes.SelectionOrder,
        RuleCategory.Mandates,
        ProblemSeverity.Warning,
        new(
            "Leddene i et valg eller en oppnevning skal ha frister i den rekkefølgen de følger på hverandre, og før perioden begynner.",
            "Ledda i eit val eller ei oppnemning skal ha fristar i den rekkjefølgja dei følgjer på kvarandre, og før perioden tek til.",
            "The steps of a selection should have deadlines in the order in which they follow one another, and before the term begins."),
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

            if (step.Due is { } due && last.Due is { } earlier && due.IsDefinitelyBefore(earlier))
            {
                report(at.At("due"), LaterDate.With(due, earlier), found: $"{due}", allowed: $"{earlier}");
            }

            if (step.Due is { } stated && selection.Period?.Start is { } start && start.IsDefinitelyBefore(stated))
            {
                report(at.At("due"), AfterTerm.With(stated, start), found: $"{stated}", allowed: $"..{start}");
            }

            last = (step.LeadTime ?? last.Before, step.Due ?? last.Due);
        }
    }

    private static bool IsLonger(LeadTime time, LeadTime other) =>
        LeadTimeDays.Of(time) is { } one && LeadTimeDays.Of(other) is { } another && one.Least > another.Most;
}
