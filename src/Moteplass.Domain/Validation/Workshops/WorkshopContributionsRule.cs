namespace Moteplass.Domain.Validation;

/// <summary>WSH007.</summary>
internal static class WorkshopContributionsRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.WorkshopContributions,
            ProblemSeverity.Warning,
            new(
                "En avholdt workshop har gitt innspill.",
                "Ein workshop som er halden, har gitt innspel.",
                "A workshop that was held left contributions."),
            "A8, A13, A17"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        HashSet<Id<Workshop>?> heard = [.. context.Register.Contributions.Select(contribution => contribution.Workshop)];
        foreach ((Workshop workshop, Place place) in context.Workshops)
        {
            if (workshop.Status == MeetingStatus.Held && !heard.Contains(workshop.Id))
            {
                report(place, new("Ingen innspill fra workshopen er registrert.", "Ingen innspel frå workshopen er registrerte.", "No contribution from the workshop is recorded."));
            }
        }
    }
}
