using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>User organisations sit in the group that arranges their workshop.</summary>
    public const string WorkshopArrangers = "WSH005";
}

/// <summary>WSH005.</summary>
internal static class WorkshopArrangersRule
{
    private static readonly Sentence NoOrganisationHasSeat = new(
        "Ingen brukerorganisasjon er ført opp med plass i gruppen som arrangerte workshopen.",
        "Ingen brukarorganisasjon er ført opp med plass i gruppa som arrangerte workshopen.",
        "No user organisation is listed with a seat in the group that arranged the workshop.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopArrangers,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "Brukerorganisasjoner som deltar i en workshop, skal være med i gruppen som arrangerer den.",
            "Brukarorganisasjonar som deltek i ein workshop, skal vere med i gruppa som arrangerer han.",
            "User organisations that take part in a workshop should have a seat in the group that arranges it."),
        [RuleSource.Fact("A9"), RuleSource.Fact("A10"), RuleSource.Fact("A11")],
        RuleCheck.OfNeighbours<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        PartialDate? day = new WorkshopView(workshop).LastDay;
        bool hasOrganisations = workshop.Organisations is { Minimum: > 0 } || workshop.Attendees.Any(id => context.Index.Find(id) is UserOrganisation);
        CollaborationStructure[] arrangers = [.. workshop.ArrangedBy.OfType<StructureParty>().Select(party => party.Structure).Distinct().Select(context.Index.Find).OfType<CollaborationStructure>()];
        if (hasOrganisations && arrangers.Length > 0 && arrangers.All(structure => UserParties.SitIn(structure, day, context.Index) == false)
            && UserParties.Any(workshop.PlannedWith, context.Index, day) != true)
        {
            report(place.At("arrangedBy"), NoOrganisationHasSeat);
        }
    }
}
