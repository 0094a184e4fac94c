namespace Moteplass.Domain.Validation;

/// <summary>CAD001.</summary>
internal static class CadenceYieldsDatesRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.CadenceYieldsDates,
            ProblemSeverity.Error,
            new(
                "En møtehyppighet gir datoer, og en gjentakelse er en regel som kan følges.",
                "Ein møtefrekvens gir datoar, og ei gjentaking er ein regel som kan følgjast.",
                "A cadence yields dates, and a recurrence is a rule that can be followed."),
            "wire format"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((_, Mandate mandate, Place place) in context.Mandates)
        {
            for (int i = 0; i < mandate.Cadence.Count; i++)
            {
                LocalizedText? wrong = mandate.Cadence[i] switch
                {
                    RecurrenceCadence { Contradiction: { } reason } => new(
                        $"Gjentakelsen kan ikke følges: {reason.Nb}.",
                        $"Gjentakinga kan ikkje følgjast: {reason.Nn}.",
                        $"The recurrence cannot be followed: {reason.En}."),
                    RateCadence { Contradiction: { } reason } => new(
                        $"Møtehyppigheten kan ikke beregnes: {reason.Nb}.",
                        $"Møtefrekvensen kan ikkje reknast ut: {reason.Nn}.",
                        $"The cadence cannot be computed: {reason.En}."),
                    DatedCadence { Dates.IsEmpty: true } => new("Ingen datoer er oppgitt.", "Ingen datoar er oppgitte.", "No dates are given."),
                    _ => null,
                };
                if (wrong is not null)
                {
                    report(place.At("cadence", i), wrong);
                }
            }
        }
    }
}
