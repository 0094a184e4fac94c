namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A meeting over several days ends after it begins.</summary>
    public const string MeetingEnd = "MTG009";
}

/// <summary>MTG009.</summary>
internal static class MeetingEndRule
{
    private static readonly Sentence EndsBeforeItBegins = new(
        "Møtet slutter {0}, før det begynner {1}.",
        "Møtet sluttar {0}, før det tek til {1}.",
        "The meeting ends {0}, before it begins {1}.");

    public static Rule Rule { get; } = new(
        RuleCodes.MeetingEnd,
        RuleCategory.Meetings,
        ProblemSeverity.Error,
        new(
            "Et møte over flere dager skal slutte etter at det begynner.",
            "Eit møte over fleire dagar skal slutte etter at det tek til.",
            "A meeting over several days must end after it begins."),
        [],
        RuleCheck.OfRecord<Meeting>(Check));

    private static void Check(Meeting meeting, Place place, ReportProblem report)
    {
        Check(meeting.Planned?.Date, meeting.Planned?.Until, place.At("planned"), report);
        Check(meeting.Held?.Date, meeting.Held?.Until, place.At("held"), report);
    }

    private static void Check(PartialDate? first, PartialDate? last, Place place, ReportProblem report)
    {
        if (first is { } date && last is { } until && until.IsDefinitelyBefore(date))
        {
            report(place.At("until"), EndsBeforeItBegins.With(until.When(), date.When()), found: $"{until}", allowed: $"{date}/..");
        }
    }
}
