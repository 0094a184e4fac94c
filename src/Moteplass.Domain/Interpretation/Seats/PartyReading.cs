namespace Moteplass.Domain.Interpretation;

/// <summary>Whom a mandate means by the parties that it names.</summary>
internal static class PartyReading
{
    /// <summary>Whether a party is an actor, or includes it; unknown if the register does not tell.</summary>
    public static bool? Includes(Party? party, Id<Actor> actor, CollaborationStructure structure, RegisterIndex index) => party switch
    {
        ActorParty named => named.Actor == actor,
        OwnerParty => structure.Owners.Contains(actor),
        StructureParty => false,
        CategoryParty category => Includes(category.Category, index.Find(actor)),
        AnyOfParty anyOf => ThreeValued.Any(anyOf.Parties, one => Includes(one, actor, structure, index)),
        _ => null,
    };

    private static bool? Includes(PartyCategory category, Actor? actor) => (category, actor) switch
    {
        (PartyCategory.UserOrganisation, UserOrganisation) => true,
        (PartyCategory.PublicBody, Directorate or PublicBody) => true,
        (PartyCategory.Municipality, PublicBody { Kind: PublicBodyKind.Municipality }) => true,
        (PartyCategory.Politician, PublicBody { Kind: PublicBodyKind.Municipality or PublicBodyKind.County or PublicBodyKind.Parliament or PublicBodyKind.SamiParliament }) => true,
        (_, Directorate or PublicBody) when IsOfUsers(category) => false,
        (PartyCategory.PublicBody or PartyCategory.Politician or PartyCategory.Official, UserOrganisation) => false,
        _ => null,
    };

    /// <summary>Whether a category is of users, their families, or those who speak for them, and of no public body.</summary>
    private static bool IsOfUsers(PartyCategory category) => category is
        PartyCategory.User or PartyCategory.Relative or PartyCategory.Child or PartyCategory.Youth or PartyCategory.Pupil or PartyCategory.OlderPerson
        or PartyCategory.PersonWithDisability or PartyCategory.Immigrant or PartyCategory.Minority or PartyCategory.UserOrganisation
        or PartyCategory.UmbrellaOrganisation or PartyCategory.YouthOrganisation or PartyCategory.UserCouncil or PartyCategory.PupilCouncil
        or PartyCategory.VoluntaryOrganisation;
}
