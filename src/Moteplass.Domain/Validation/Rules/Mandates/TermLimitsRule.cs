using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Term and limits can be used in full together.</summary>
    public const string TermLimits = "MAN004";
}

/// <summary>MAN004.</summary>
internal static class TermLimitsRule
{
    private static readonly Sentence LimitsDiffer = new(
        "{0} {1} på {2} {3} {4} {5} {6}, men grensen er {7} {8}. Den grensen som nås først, gjelder.",
        "{0} {1} på {2} {3} {4} {5} {6}, men grensa er {7} {8}. Den grensa som blir nådd først, gjeld.",
        "{0} {1} of {2} {3} {4} to {5} {6}, but the limit is {7} {8}. Whichever is reached first applies.");

    private static readonly Sentence SaysOtherwise = new(
        "Mandatet oppgir en grense for antall perioder og sier samtidig noe annet om gjenvalg.",
        "Mandatet oppgir ei grense for talet på periodar og seier samtidig noko anna om attval.",
        "The mandate states a limit to the number of terms, but says otherwise about reappointment.");

    private static readonly LocalizedText Period = new("periode", "periode", "period");

    private static readonly LocalizedText Periods = new("perioder", "periodar", "periods");

    private static readonly LocalizedText Year = new("år", "år", "year");

    private static readonly LocalizedText Years = new("år", "år", "years");

    private static readonly LocalizedText Comes = new("er", "er", "comes");

    private static readonly LocalizedText Come = new("er", "er", "come");

    public static Rule Rule { get; } = new(
        RuleCodes.TermLimits,
        RuleCategory.Mandates,
        ProblemSeverity.Info,
        new(
            "Funksjonstiden og grensen for gjenvalg skal la seg forene.",
            "Funksjonstida og grensa for attval skal kunne sameinast.",
            "The term and the limit on re-election should be compatible."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRecord<Mandate>(Check));

    private static void Check(Mandate mandate, Place place, ReportProblem report)
    {
        if (mandate.Term is not { } term)
        {
            return;
        }

        Place at = place.At("term");
        if (term is { Years: { IsExact: true } years, MaxPeriods: { } periods, MaxYears: { } most } && (long)years.Minimum * periods is var all && all != most)
        {
            report(at, LimitsDiffer.With(
                periods,
                Plural.Of(periods, Period, Periods),
                years.Minimum,
                Plural.Of(years.Minimum, Year, Years),
                Plural.Of(periods, Comes, Come),
                all,
                all == 1 ? Year : Years,
                most,
                Plural.Of(most, Year, Years)));
        }

        if ((term.NoLimit == true || term.Reappointment == false) && (term.MaxPeriods > 1 || (term.NoLimit == true && (term.MaxPeriods ?? term.MaxYears) is not null)))
        {
            report(at, SaysOtherwise);
        }
    }
}
