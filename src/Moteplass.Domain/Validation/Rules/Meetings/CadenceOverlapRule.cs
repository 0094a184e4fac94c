using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Of cadences that hold at the same time it is stated whether one is a part of another.</summary>
    public const string CadenceOverlap = "CAD002";
}

/// <summary>CAD002.</summary>
internal static class CadenceOverlapRule
{
    private static readonly Sentence NotStated = new(
        "Det er ikke oppgitt om denne møtefrekvensen er en del av en annen som gjelder samtidig, eller kommer i tillegg.",
        "Det er ikkje oppgitt om denne møtefrekvensen er ein del av ein annan som gjeld samtidig, eller kjem i tillegg.",
        "It is not stated whether this cadence is part of another that applies at the same time, or comes in addition.");

    public static Rule Rule { get; } = new(
        RuleCodes.CadenceOverlap,
        RuleCategory.Cadences,
        ProblemSeverity.Warning,
        new(
            "Når flere møtefrekvenser for samme slags møter gjelder samtidig, skal det gå fram om den ene er en del av den andre.",
            "Når fleire møtefrekvensar for same slags møte gjeld samtidig, skal det gå fram om den eine er ein del av den andre.",
            "When several cadences for the same kind of meeting apply at the same time, it should be stated whether one is part of another."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRecord<Mandate>(Check));

    private static void Check(Mandate mandate, Place place, ReportProblem report)
    {
        foreach (int[] group in CadenceOverlaps.Among(mandate.Cadences))
        {
            report(place.At("cadences", group[1]), NotStated);
        }
    }
}
