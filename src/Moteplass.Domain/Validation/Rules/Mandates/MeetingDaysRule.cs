using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The days of the week on which meetings are held are the same throughout a mandate.</summary>
    public const string MeetingDays = "MAN011";
}

/// <summary>MAN011.</summary>
internal static class MeetingDaysRule
{
    private static readonly Sentence OtherDay = new(
        "Møtene gjentas på {0}, men mandatet oppgir {1} som møtedag.",
        "Møta blir tekne opp att på {0}, men mandatet oppgir {1} som møtedag.",
        "The meetings recur on {0}, but the mandate states {1} as the day of meetings.");

    public static Rule Rule { get; } = new(
        RuleCodes.MeetingDays,
        RuleCategory.Mandates,
        ProblemSeverity.Warning,
        new(
            "Faste møtedager skal være de samme overalt i et mandat.",
            "Faste møtedagar skal vere dei same overalt i eit mandat.",
            "The days of meetings should be the same throughout a mandate."),
        [],
        RuleCheck.OfRecord<Mandate>(Check));

    private static void Check(Mandate mandate, Place place, ReportProblem report)
    {
        for (int i = 0; i < mandate.Cadences.Count && !mandate.Weekdays.IsEmpty; i++)
        {
            if (mandate.Cadences[i] is RecurrenceCadence { Purpose: CadencePurpose.Ordinary } cadence)
            {
                for (int j = 0; j < cadence.Weekdays.Count; j++)
                {
                    Weekday day = cadence.Weekdays[j].Weekday;
                    if (!mandate.Weekdays.Contains(day))
                    {
                        report(place.At("cadences", i).At("weekdays", j), OtherDay.With(WeekdayWords.Of([day]), WeekdayWords.Of(mandate.Weekdays)));
                    }
                }
            }
        }
    }
}
