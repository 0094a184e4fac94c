using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>MTG002.</summary>
/// <remarks>A mandate may have its structure meet on Saturdays or Sundays, as volunteers do.</remarks>
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
                HashSet<Weekday> own = [.. meeting.Structures.Select(context.Index.Find).OfType<CollaborationStructure>().SelectMany(Weekdays)];
                Check(meeting.Planned?.Date, own, place.At("planned").At("date"), report);
                Check(meeting.Held?.Date, own, place.At("held").At("date"), report);
            }
        }
    }

    /// <summary>The days of the week on which the mandates say that the structure meets.</summary>
    private static IEnumerable<Weekday> Weekdays(CollaborationStructure structure) => structure.Mandates
        .SelectMany(mandate => mandate.Cadence)
        .OfType<RecurrenceCadence>()
        .SelectMany(cadence => cadence.Weekdays)
        .Select(day => day.Weekday);

    private static void Check(PartialDate? date, HashSet<Weekday> own, Place place, Report report)
    {
        if (date is { Precision: DatePrecision.Day, IsApproximate: false } day
            && NorwegianHolidays.IsKnown(day.Earliest.Year)
            && !MeetingCalendar.Norwegian.IsWorkingDay(day.Earliest)
            && !(day.Earliest.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday && own.Contains((Weekday)day.Earliest.DayOfWeek)))
        {
            report(place, new LocalizedText(
                $"{date} er ikke en arbeidsdag.", $"{date} er ikkje ein arbeidsdag.", $"{date} is not a working day."), found: $"{date}");
        }
    }
}
