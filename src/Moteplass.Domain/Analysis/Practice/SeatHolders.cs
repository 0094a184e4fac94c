namespace Moteplass.Domain.Analysis;

/// <summary>For whom a mandate's groups of seats are.</summary>
internal static class SeatHolders
{
    /// <summary>Whether the seats are given to an actor, alone or among others; null where that cannot be told.</summary>
    public static bool? IsFor(Party? party, Id<Actor> holder, CollaborationStructure structure, RegisterIndex index) => party switch
    {
        ActorParty actor => actor.Actor == holder,
        OwnerParty => structure.Owners.Contains(holder),
        StructureParty => false,
        CategoryParty category => IsOf(category.Category, index.Find(holder)),
        AnyOfParty anyOf => anyOf.Parties.Aggregate((bool?)false, (any, one) => any | IsFor(one, holder, structure, index)),
        _ => null,
    };

    private static bool? IsOf(PartyCategory category, Actor? actor) => (category, actor) switch
    {
        (PartyCategory.UserOrganisation, UserOrganisation) => true,
        (PartyCategory.PublicBody, Directorate or PublicBody) => true,
        (PartyCategory.Municipality, PublicBody { Kind: PublicBodyKind.Municipality }) => true,
        (PartyCategory.Politician, PublicBody { Kind: PublicBodyKind.Municipality or PublicBodyKind.County or PublicBodyKind.Parliament or PublicBodyKind.SamiParliament }) => true,
        (var one, Directorate or PublicBody) when one is >= PartyCategory.User and <= PartyCategory.VoluntaryOrganisation => false,
        (PartyCategory.PublicBody or PartyCategory.Politician or PartyCategory.Official, UserOrganisation) => false,
        _ => null,
    };
}
