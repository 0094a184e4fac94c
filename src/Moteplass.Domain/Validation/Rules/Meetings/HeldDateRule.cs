namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A meeting that was held has the date on which it was.</summary>
    public const string HeldDate = "MTG001";
}

/// <summary>MTG001.</summary>
internal static class HeldDateRule
{
    private static readonly Sentence StatusSaysOtherwise = new(
        "Møtet er holdt, men statusen sier at det er {0}.",
        "Møtet er halde, men statusen seier at det er {0}.",
        "The meeting was held, but its status says that it is {0}.");

    private static readonly Sentence NoDay = new(
        "Møtet ble holdt {0}, men dagen er ikke oppgitt.",
        "Møtet vart halde {0}, men dagen er ikkje oppgitt.",
        "The meeting was held {0}, but the day is not stated.");

    private static readonly Sentence NoDate = new(
        "Møtet ble holdt, men datoen er ikke oppgitt.",
        "Møtet vart halde, men datoen er ikkje oppgitt.",
        "The meeting was held, but the date is not stated.");

    public static Rule Rule { get; } = new(
        RuleCodes.HeldDate,
        RuleCategory.Meetings,
        ProblemSeverity.Info,
        new(
            "Et møte som er holdt, skal ha en oppgitt dato.",
            "Eit møte som er halde, skal ha ein oppgitt dato.",
            "A meeting that was held should state its date."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRecord<Meeting>(Check));

    private static void Check(Meeting meeting, Place place, ReportProblem report)
    {
        if (meeting is { Held: not null, Status: { } status and not MeetingStatus.Held })
        {
            report(place.At("status"), StatusSaysOtherwise.With(MeetingStatusWords.Of(status)), ProblemSeverity.Error);
        }
        else if ((meeting.Held is not null || meeting.Status == MeetingStatus.Held) && meeting.Held?.Date is not { Precision: DatePrecision.Day })
        {
            report(place, meeting.Held?.Date is { } date ? NoDay.With(date.When()) : NoDate);
        }
    }
}
