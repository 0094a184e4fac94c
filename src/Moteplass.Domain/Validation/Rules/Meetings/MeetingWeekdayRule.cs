using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Ordinary meetings are on the days of the week that the mandate states.</summary>
    public const string MeetingWeekday = "MTG012";
}

/// <summary>MTG012.</summary>
internal static class MeetingWeekdayRule
{
    private static readonly Sentence OtherDay = new(
        "{0} er en {1}, men mandatet oppgir {2} som møtedag.",
        "{0} er ein {1}, men mandatet oppgir {2} som møtedag.",
        "{0} is a {1}, but the mandate states {2} as the day of meetings.");

    public static Rule Rule { get; } = new(
        RuleCodes.MeetingWeekday,
        RuleCategory.Meetings,
        ProblemSeverity.Info,
        new(
            "Ordinære møter skal være på de ukedagene som mandatet oppgir.",
            "Ordinære møte skal vere på dei vekedagane som mandatet oppgir.",
            "Ordinary meetings should be on the days of the week that the mandate states."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfNeighbours<Meeting>(Check));

    private static void Check(Meeting meeting, Place place, RuleContext context, ReportProblem report)
    {
        if (meeting.Kind == MeetingKind.Ordinary && context.Index.LeaderOf(meeting) is { } structure)
        {
            string member = meeting.Held?.Date is null ? "planned" : "held";
            Check(meeting.Held?.Date ?? meeting.Planned?.Date, MandateSuccession.Of(structure, context.Index), place.At(member).At("date"), report);
        }
    }

    private static void Check(PartialDate? date, MandateSuccession mandates, Place place, ReportProblem report)
    {
        if (date?.ExactDate is { } day
            && mandates.On(day) is { Weekdays.IsEmpty: false } mandate
            && !mandate.Weekdays.Contains((Weekday)day.DayOfWeek))
        {
            report(place, OtherDay.With(day, WeekdayWords.Of([(Weekday)day.DayOfWeek]), WeekdayWords.Of(mandate.Weekdays)), found: $"{date}");
        }
    }
}
