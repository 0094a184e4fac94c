namespace Moteplass.Domain.Validation;

/// <summary>MTG002.</summary>
internal static class MeetingOnWorkingDayRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.MeetingOnWorkingDay,
            ProblemSeverity.Warning,
            new(
                "Et ordinært møte er på en arbeidsdag.",
                "Eit ordinært møte er på ein arbeidsdag.",
                "An ordinary meeting is on a working day."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Meeting meeting, Place place) in context.Meetings)
        {
            if (meeting.Kind is MeetingKind.Ordinary or MeetingKind.Constituting)
            {
                Check(meeting.Planned?.Date, place.At("planned").At("date"), report);
                Check(meeting.Held?.Date, place.At("held").At("date"), report);
            }
        }
    }

    private static void Check(PartialDate? date, Place place, Report report)
    {
        if (date is { Precision: DatePrecision.Day, IsApproximate: false } day
            && NorwegianHolidays.IsKnown(day.Earliest.Year)
            && !MeetingCalendar.Norwegian.IsWorkingDay(day.Earliest))
        {
            report(place, new LocalizedText(
                $"{date} er ikke en arbeidsdag.", $"{date} er ikkje ein arbeidsdag.", $"{date} is not a working day."), found: $"{date}");
        }
    }
}
