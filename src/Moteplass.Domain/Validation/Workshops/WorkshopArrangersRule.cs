using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>WSH005.</summary>
internal static class WorkshopArrangersRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.WorkshopArrangers,
            ProblemSeverity.Info,
            new(
                "Brukerorganisasjoner som deltar i en workshop, er med i gruppen som arrangerer den.",
                "Brukarorganisasjonar som deltek i ein workshop, er med i gruppa som arrangerer han.",
                "User organisations that take part in a workshop sit in the group that arranges it."),
            "A9, A10, A11"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Workshop workshop, Place place) in context.Workshops)
        {
            bool hasOrganisations = workshop.Organisations is { Minimum: > 0 } || workshop.Attendees.Any(id => context.Index.Find(id) is UserOrganisation);
            CollaborationStructure[] arrangers = [.. workshop.ArrangedBy.OfType<StructureParty>().Select(party => context.Index.Find(party.Structure)).OfType<CollaborationStructure>()];
            if (hasOrganisations && arrangers.Length > 0 && arrangers.All(structure => HasNoUsers(structure, context)))
            {
                report(place.At("arrangedBy"), new(
                    "Ingen brukerorganisasjon har plass i gruppen som arrangerte workshopen.",
                    "Ingen brukarorganisasjon har plass i gruppa som arrangerte workshopen.",
                    "No user organisation sits in the group that arranged the workshop."));
            }
        }
    }

    private static bool HasNoUsers(CollaborationStructure structure, RuleContext context) =>
        !structure.Seats.IsEmpty && structure.Seats.All(seat => Sides.Of(seat, structure, context.Index) is { } side && side != Side.Users);
}
