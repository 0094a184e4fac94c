using System.Diagnostics;

namespace Moteplass.Domain.Analysis;

/// <summary>Cadences as answers that say everything that is typed in them.</summary>
internal static class CadenceTexts
{
    public static AnswerText Of(MeetingCadence cadence) => Pattern(cadence)
        .With("purpose", cadence.Purpose == CadencePurpose.Ordinary ? null : cadence.Purpose)
        .With("period", cadence.Period)
        .With("modality", cadence.Modality)
        .With("part", cadence.IsPart);

    private static AnswerText Pattern(MeetingCadence cadence) => cadence switch
    {
        RateCadence rate => AnswerText.Of(rate.Count).With("per", rate.Per).With("every", rate.Every),
        RecurrenceCadence recurrence => AnswerText.Of(recurrence.Repeats)
            .With("every", recurrence.Every)
            .With("weekdays", recurrence.Weekdays, day => AnswerText.Of(day.Weekday).With("nth", day.Nth))
            .With("month-days", recurrence.MonthDays)
            .With("months", recurrence.Months)
            .With("positions", recurrence.Positions)
            .With("start", recurrence.Start)
            .With("end", recurrence.End),
        DatedCadence dated => AnswerText.Of("dated").With("dates", dated.Dates),
        OnDemandCadence => AnswerText.Of("on-demand"),
        _ => throw new UnreachableException(),
    };
}
