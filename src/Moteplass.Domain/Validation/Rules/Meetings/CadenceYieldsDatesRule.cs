namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A cadence yields dates, and a recurrence is a rule that can be followed.</summary>
    public const string CadenceYieldsDates = "CAD001";
}

/// <summary>CAD001.</summary>
internal static class CadenceYieldsDatesRule
{
    private static readonly Sentence CannotBeFollowed = new(
        "Gjentakelsen kan ikke følges: {0}.",
        "Gjentakinga kan ikkje følgjast: {0}.",
        "The recurrence cannot be followed: {0}.");

    private static readonly Sentence CannotBeComputed = new(
        "Møtefrekvensen kan ikke beregnes: {0}.",
        "Møtefrekvensen kan ikkje reknast ut: {0}.",
        "The cadence cannot be computed: {0}.");

    private static readonly Sentence NoDates = new(
        "Ingen datoer er oppgitt.",
        "Ingen datoar er oppgitte.",
        "No dates are stated.");

    public static Rule Rule { get; } = new(
        RuleCodes.CadenceYieldsDates,
        RuleCategory.Cadences,
        ProblemSeverity.Error,
        new(
            "En møtefrekvens skal gi datoer, og en gjentakelse skal være en regel som kan følges.",
            "Ein møtefrekvens skal gi datoar, og ei gjentaking skal vere ein regel som kan følgjast.",
            "A cadence must yield dates, and a recurrence must be a rule that can be followed."),
        [RuleSource.WireFormat],
        RuleCheck.OfRecord<MeetingCadence>(Check));

    private static void Check(MeetingCadence cadence, Place place, ReportProblem report)
    {
        switch (cadence)
        {
            case RecurrenceCadence { Contradiction: { } reason } recurrence:
                report(IsMendedWithoutPositions(recurrence) ? place.At("positions") : place, CannotBeFollowed.With(reason));
                break;
            case RateCadence { Contradiction: { } reason }:
                report(place, CannotBeComputed.With(reason));
                break;
            case DatedCadence { Dates.IsEmpty: true }:
                report(place, NoDates);
                break;
        }
    }

    private static bool IsMendedWithoutPositions(RecurrenceCadence recurrence) =>
        !recurrence.Positions.IsEmpty && (recurrence with { Positions = default }).Contradiction is null;
}
