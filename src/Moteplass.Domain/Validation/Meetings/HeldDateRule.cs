namespace Moteplass.Domain.Validation;

/// <summary>MTG001.</summary>
internal static class HeldDateRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.HeldDate,
            ProblemSeverity.Info,
            new(
                "For et avholdt møte er datoen oppgitt.",
                "For eit møte som er halde, er datoen oppgitt.",
                "A meeting that was held states its date."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Meeting meeting, Place place) in context.Meetings)
        {
            if (meeting is { Held: not null, Status: { } status and not MeetingStatus.Held })
            {
                LocalizedText word = MinutesOfHeldMeetingRule.StatusWord(status);
                report(
                    place.At("status"),
                    new LocalizedText(
                        $"Møtet er holdt, men statusen sier at det er {word.Nb}.",
                        $"Møtet er halde, men statusen seier at det er {word.Nn}.",
                        $"The meeting was held, but its status says that it is {word.En}."),
                    ProblemSeverity.Error);
            }
            else if ((meeting.Held is not null || meeting.Status == MeetingStatus.Held) && meeting.Held?.Date is not { Precision: DatePrecision.Day })
            {
                report(place, meeting.Held?.Date is { } date
                    ? new($"Møtet ble holdt i {date}, men dagen er ikke oppgitt.", $"Møtet vart halde i {date}, men dagen er ikkje oppgitt.", $"The meeting was held in {date}, but the day is not stated.")
                    : new("Møtet ble holdt, men datoen er ikke oppgitt.", "Møtet vart halde, men datoen er ikkje oppgitt.", "The meeting was held, but the date is not stated."));
            }
        }
    }
}
