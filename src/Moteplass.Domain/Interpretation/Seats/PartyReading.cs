using System.Diagnostics;

namespace Moteplass.Domain.Interpretation;

/// <summary>Whom a mandate means by the parties that it names.</summary>
internal static class PartyReading
{
    /// <summary>Whether a party is an actor, or includes it; unknown if the register does not tell.</summary>
    public static bool? Includes(Party? party, Id<Actor> actor, CollaborationStructure structure, RegisterIndex index) =>
        Named(party, structure).Contains(actor) ? true : IncludesUnnamed(party, index.Find(actor), structure.Owners.Contains(actor));

    /// <summary>The actors that a party is or includes by name.</summary>
    public static IEnumerable<Id<Actor>> Named(Party? party, CollaborationStructure structure) => party switch
    {
        ActorParty named => [named.Actor],
        OwnerParty { Owner: { } owner } => structure.Owners.Contains(owner) ? [owner] : [],
        AnyOfParty anyOf => anyOf.Parties.SelectMany(one => Named(one, structure)),
        _ => [],
    };

    /// <summary>Whether a party includes an actor that it does not name; unknown if the register does not tell.</summary>
    public static bool? IncludesUnnamed(Party? party, Actor? actor, bool isOwner) => party switch
    {
        ActorParty or StructureParty or OwnerParty { Owner: not null } => false,
        OwnerParty => isOwner,
        CategoryParty category => Includes(category.Category, actor),
        AnyOfParty anyOf => ThreeValued.Any(anyOf.Parties, one => IncludesUnnamed(one, actor, isOwner)),
        SelfParty or null => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether an actor is of a category; unknown if the actor's record does not tell.</summary>
    internal static bool? Includes(PartyCategory category, Actor? actor) => category switch
    {
        PartyCategory.UserOrganisation => actor is UserOrganisation ? true : NotOf(actor),
        PartyCategory.User or PartyCategory.Relative or PartyCategory.Child or PartyCategory.Youth or PartyCategory.Pupil or PartyCategory.OlderPerson
            or PartyCategory.PersonWithDisability or PartyCategory.Immigrant or PartyCategory.Minority or PartyCategory.UmbrellaOrganisation
            or PartyCategory.YouthOrganisation or PartyCategory.UserCouncil or PartyCategory.PupilCouncil or PartyCategory.VoluntaryOrganisation => NotOf(actor),
        PartyCategory.PublicBody => actor is Directorate or PublicBody ? true : actor is UserOrganisation ? false : null,
        PartyCategory.Municipality => actor is PublicBody { Kind: PublicBodyKind.Municipality } ? true : null,
        PartyCategory.Politician =>
            actor is PublicBody { Kind: PublicBodyKind.Municipality or PublicBodyKind.County or PublicBodyKind.Parliament or PublicBodyKind.SamiParliament } ? true
            : actor is UserOrganisation ? false
            : null,
        PartyCategory.Official => actor is UserOrganisation ? false : null,
        PartyCategory.School or PartyCategory.PoliticalGroup or PartyCategory.Employee or PartyCategory.Expert or PartyCategory.Customer or PartyCategory.Supplier
            or PartyCategory.ServiceProvider or PartyCategory.BusinessOrganisation or PartyCategory.ResearchInstitution
            or PartyCategory.NominationCommittee or PartyCategory.Member or PartyCategory.Guest or PartyCategory.Anyone => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>No public body is of the users, their families or those who speak for them.</summary>
    private static bool? NotOf(Actor? actor) => actor is Directorate or PublicBody ? false : null;
}
