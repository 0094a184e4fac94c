using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>An ordinary meeting is on a working day.</summary>
    public const string MeetingOnWorkingDay = "MTG002";
}

/// <summary>MTG002.</summary>
/// <remarks>Working days are those of Norway, so a meeting that is called from abroad is not checked. A mandate may have its structure meet on Saturdays or Sundays, as volunteers do.</remarks>
internal static class MeetingOnWorkingDayRule
{
    private static readonly Sentence NoWorkingDay = new(
        "{0} er ikke en arbeidsdag.",
        "{0} er ikkje ein arbeidsdag.",
        "{0} is not a working day.");

    public static Rule Rule { get; } = new(
        RuleCodes.MeetingOnWorkingDay,
        RuleCategory.Meetings,
        ProblemSeverity.Warning,
        new(
            "Et ordinært møte skal være på en arbeidsdag.",
            "Eit ordinært møte skal vere på ein arbeidsdag.",
            "An ordinary meeting should be on a working day."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfNeighbours<Meeting>(Check),
        RuleCheck.OfRecord<Meeting>(CheckAlone));

    private static void Check(Meeting meeting, Place place, RuleContext context, ReportProblem report) => Check(meeting, context.Index, place, report);

    /// <summary>Of the structures that meet nothing is known.</summary>
    private static void CheckAlone(Meeting meeting, Place place, ReportProblem report) => Check(meeting, known: null, place, report);

    private static void Check(Meeting meeting, RegisterIndex? known, Place place, ReportProblem report)
    {
        if (meeting.Kind is MeetingKind.Ordinary or MeetingKind.Constituting && !IsAbroad(meeting, known))
        {
            Check(meeting.Planned?.Date, meeting, known, place.At("planned").At("date"), report);
            Check(meeting.Held?.Date, meeting, known, place.At("held").At("date"), report);
        }
    }

    /// <summary>Whether each of those who own the structures that meet has its country stated, and it is not Norway.</summary>
    private static bool IsAbroad(Meeting meeting, RegisterIndex? known)
    {
        Habits[] owned = [.. HabitsOf(meeting, known).Where(habits => habits.HasOwners)];
        return owned.Length > 0 && owned.All(habits => habits.IsAbroad);
    }

    private static void Check(PartialDate? date, Meeting meeting, RegisterIndex? known, Place place, ReportProblem report)
    {
        if (date is { Precision: DatePrecision.Day, IsApproximate: false } day
            && NorwegianHolidays.IsKnown(day.Earliest.Year)
            && !MeetingCalendar.Norwegian.IsWorkingDay(day.Earliest)
            && !(day.Earliest.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday && HabitsOf(meeting, known).Any(habits => habits.Weekdays.Contains((Weekday)day.Earliest.DayOfWeek))))
        {
            report(place, NoWorkingDay.With(day), found: $"{date}");
        }
    }

    private static IEnumerable<Habits> HabitsOf(Meeting meeting, RegisterIndex? known) =>
        known?.StructuresOf(meeting).Select(structure => known.Keep(structure, structure => Habits.Of(structure, known))) ?? [];

    /// <summary>Where those who own a structure are, and the days of the week on which its mandates say that it meets.</summary>
    private sealed record Habits(bool HasOwners, bool IsAbroad, HashSet<Weekday> Weekdays)
    {
        public static Habits Of(CollaborationStructure structure, RegisterIndex known) => new(
            !structure.Owners.IsEmpty,
            Abroad.IsAbroad(structure, known),
            [
                .. structure.Mandates.SelectMany(mandate => mandate.Cadences).OfType<RecurrenceCadence>()
                    .SelectMany(cadence => cadence.Weekdays)
                    .Select(day => day.Weekday),
                .. structure.Mandates.SelectMany(mandate => mandate.Weekdays),
            ]);
    }
}
