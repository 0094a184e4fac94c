namespace Moteplass.Domain.Analysis;

/// <summary>Cadences as phrases that say everything that is typed in them.</summary>
internal static class CadenceParts
{
    public static Phrase Of(MeetingCadence cadence) => Pattern(cadence)
        .And("for", cadence.For == CadencePurpose.Ordinary ? null : cadence.For)
        .And("period", cadence.Period)
        .And("force", cadence.Force);

    private static Phrase Pattern(MeetingCadence cadence) => cadence switch
    {
        RateCadence rate => Phrase.Of(rate.Count).And("per", rate.Per).And("every", rate.Every),
        RecurrenceCadence recurrence => Phrase.Of(recurrence.Repeats)
            .And("every", recurrence.Every)
            .And("weekdays", recurrence.Weekdays, day => Phrase.Of(day.Weekday).And("nth", day.Nth))
            .And("month-days", recurrence.MonthDays)
            .And("months", recurrence.Months)
            .And("positions", recurrence.Positions)
            .And("start", recurrence.Start)
            .And("end", recurrence.End),
        DatedCadence dated => Phrase.Of("dated").And("dates", dated.Dates),
        _ => Phrase.Of("on-demand"),
    };
}
