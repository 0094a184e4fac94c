using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>MAN004.</summary>
internal static class TermLimitsRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.TermLimits,
            ProblemSeverity.Info,
            new(
                "Funksjonstid og grenser kan brukes fullt ut sammen.",
                "Funksjonstid og grenser kan brukast fullt ut saman.",
                "Term and limits can be used in full together."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((_, Mandate mandate, Place place) in context.Mandates)
        {
            if (mandate.Term is not { } term)
            {
                continue;
            }

            Place at = place.At("term");
            if (term is { Years: { IsExact: true } years, MaxPeriods: { } periods, MaxYears: { } most } && (long)years.Minimum * periods is var all && all != most)
            {
                report(at, new LocalizedText(
                    $"{periods} {Plural.Of(periods, "periode", "perioder")} på {years} år er {all} år, men grensen er {most} år. Den grensen som nås først, gjelder.",
                    $"{periods} {Plural.Of(periods, "periode", "periodar")} på {years} år er {all} år, men grensa er {most} år. Den grensa som blir nådd først, gjeld.",
                    $"{periods} {Plural.Of(periods, "period", "periods")} of {years} {Plural.Of(years, "year", "years")} {Plural.Of(periods, "comes", "come")} to {all} {(all == 1 ? "year" : "years")}, but the limit is {most} {Plural.Of(most, "year", "years")}. Whichever is reached first holds."));
            }

            if ((term.NoLimit == true || term.Reappointment == false) && (term.MaxPeriods > 1 || (term.NoLimit == true && (term.MaxPeriods ?? term.MaxYears) is not null)))
            {
                report(at, new LocalizedText(
                    "Mandatet oppgir en grense for antall perioder og sier samtidig noe annet om gjenvalg.",
                    "Mandatet oppgir ei grense for talet på periodar og seier samtidig noko anna om attval.",
                    "The mandate states a limit to the number of terms and says otherwise of reappointment."));
            }
        }
    }
}
