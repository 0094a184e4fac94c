using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Contributions of organisations say which they are from.</summary>
    public const string WorkshopContributors = "WSH030";
}

/// <summary>WSH030, of what came after. It speaks of silence.</summary>
/// <remarks>Of those under 18 a category is right, and enough.</remarks>
internal static class WorkshopContributorsRule
{
    private static readonly Sentence NobodyIsNamed = new(
        "Organisasjoner deltok, men ingen av innspillene sier hvilken organisasjon de er fra.",
        "Organisasjonar deltok, men ingen av innspela seier kva organisasjon dei er frå.",
        "Organisations took part, but none of the contributions says which organisation it is from.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopContributors,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "Innspill fra organisasjoner i en workshop skal si hvilken organisasjon de er fra.",
            "Innspel frå organisasjonar i ein workshop skal seie kva organisasjon dei er frå.",
            "Contributions of organisations in a workshop should say which organisation they are from."),
        [ParticipationGuides.YouthPanels("1"), ParticipationGuides.Involvert],
        RuleCheck.OfNeighbours<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        Contribution[] ofOrganisations = [.. context.Index.ContributionsOf(workshop.Id).Where(one => one.Contributors.IsEmpty || !one.Contributors.All(WorkshopAges.IsOfMinors))];
        if (ofOrganisations.Length > 0 && !ofOrganisations.Any(NamesSomebody)
            && (workshop.Organisations is { Minimum: > 0 } || workshop.Attendees.Any(id => context.Index.Find(id) is UserOrganisation or OtherOrganisation)))
        {
            report(place, NobodyIsNamed);
        }
    }

    private static bool NamesSomebody(Contribution contribution) => contribution.Contributors.Any(party => party is ActorParty or StructureParty);
}
