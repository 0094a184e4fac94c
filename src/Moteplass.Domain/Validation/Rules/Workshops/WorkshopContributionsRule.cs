namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A workshop that was held left contributions.</summary>
    public const string WorkshopContributions = "WSH007";
}

/// <summary>WSH007.</summary>
internal static class WorkshopContributionsRule
{
    private static readonly Sentence NoContribution = new(
        "Ingen innspill fra workshopen er registrert.",
        "Ingen innspel frå workshopen er registrerte.",
        "No contribution from the workshop is recorded.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopContributions,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "En workshop som er holdt, skal ha gitt innspill.",
            "Ein workshop som er halden, skal ha gitt innspel.",
            "A workshop that was held should have led to contributions."),
        [RuleSource.Fact("A8"), RuleSource.Fact("A13"), RuleSource.Fact("A17")],
        RuleCheck.OfNeighbours<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        if (workshop.Status == MeetingStatus.Held && !context.Index.ContributionsOf(workshop.Id).Any())
        {
            report(place, NoContribution);
        }
    }
}
