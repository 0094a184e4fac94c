namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Of several mandates, each states its period.</summary>
    public const string MandatePeriod = "MAN007";
}

/// <summary>MAN007.</summary>
internal static class MandatePeriodRule
{
    private static readonly Sentence NotStated = new(
        "Strukturen har {0} mandater, og for {1} av dem er perioden ikke oppgitt. Da kan det ikke avgjøres hvilket som gjelder.",
        "Strukturen har {0} mandat, og for {1} av dei er perioden ikkje oppgitt. Då kan det ikkje avgjerast kva for eit som gjeld.",
        "The structure has {0} mandates, and the period of {1} of them is not stated. Which one is in force is therefore unknown.");

    public static Rule Rule { get; } = new(
        RuleCodes.MandatePeriod,
        RuleCategory.Mandates,
        ProblemSeverity.Info,
        new(
            "Har en struktur flere mandater, skal hvert av dem oppgi sin periode.",
            "Har ein struktur fleire mandat, skal kvart av dei oppgi perioden sin.",
            "If a structure has several mandates, each should state its period."),
        [],
        RuleCheck.OfStructure(Check));

    private static void Check(CollaborationStructure structure, Place place, ReportProblem report)
    {
        int missing = structure.Mandates.Count < 2 ? 0 : structure.Mandates.Count(mandate => mandate.Period is not { } period || period == default);
        if (missing > 0)
        {
            report(place.At("mandates"), NotStated.With(structure.Mandates.Count, missing));
        }
    }
}
