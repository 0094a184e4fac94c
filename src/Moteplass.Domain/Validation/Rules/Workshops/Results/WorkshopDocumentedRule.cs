using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A workshop is documented in time.</summary>
    public const string WorkshopDocumented = "WSH029";
}

/// <summary>WSH029, of what came after.</summary>
internal static class WorkshopDocumentedRule
{
    private static readonly Sentence Late = new(
        "Den første dokumentasjonen kom {0} etter workshopen. Bibliotekets egen grense er {1}.",
        "Den første dokumentasjonen kom {0} etter workshopen. Grensa til biblioteket sjølv er {1}.",
        "The first documentation came {0} after the workshop. The library's own limit is {1}.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopDocumented,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "En workshop skal dokumenteres før det har gått lang tid.",
            "Ein workshop skal dokumenterast før det har gått lang tid.",
            "A workshop should be documented before long."),
        [ParticipationGuides.Barnombudsmannen("Återkoppla och följ upp")],
        RuleCheck.OfNeighbours<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        var view = new WorkshopView(workshop);
        CountRange?[] days = view.WasHeld != true || view.IsDayDisputed
            ? []
            : [.. workshop.Documents.Select(document => DaysBetween.Of(view.LastDay, context.Index.Find(document)?.Date))];

        // One that is not dated may be the first.
        if (days.Length > 0 && days.All(one => one?.IsAtLeast(WorkshopLimits.DocumentationDays + 1) == true))
        {
            var first = CountRange.Between(days.Min(one => one!.Value.Minimum), days.Min(one => one!.Value.Maximum!.Value));
            report(place.At("documents"), Late.With(DayWords.Of(first), DayWords.Of(WorkshopLimits.DocumentationDays)));
        }
    }
}
