namespace Moteplass.Domain.Validation;

/// <summary>SEA003.</summary>
internal static class SilentSeatRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.SilentSeat,
            Severity.Warning,
            new(
                "En observatør eller sekretær har ikke stemmerett.",
                "Ein observatør eller sekretær har ikkje røysterett.",
                "An observer or a secretary has no vote."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            for (int i = 0; i < structure.Seats.Count; i++)
            {
                if (structure.Seats[i] is { HasVote: true, Role: SeatRole.Observer or SeatRole.Secretary })
                {
                    report(place.At("seats", i).At("hasVote"), structure.Seats[i].Role == SeatRole.Observer
                        ? new("En observatør har stemmerett.", "Ein observatør har røysterett.", "An observer has a vote.")
                        : new("En sekretær har stemmerett.", "Ein sekretær har røysterett.", "A secretary has a vote."));
                }
            }
        }
    }
}
