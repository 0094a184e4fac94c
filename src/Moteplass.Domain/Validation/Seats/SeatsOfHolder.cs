using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>How many seats a mandate gives one actor.</summary>
internal static class SeatsOfHolder
{
    /// <returns>The most seats, or null where that cannot be told.</returns>
    public static int? Most(Mandate mandate, Id<Actor> holder, CollaborationStructure structure, RegisterIndex index)
    {
        long most = 0;
        foreach (SeatGroup group in mandate.SeatGroups)
        {
            bool? isTheirs = MandatedSeats.IsPlace(group) ? IsFor(group.Holder, holder, structure, index) : false;
            if (isTheirs == false)
            {
                continue;
            }

            if (isTheirs is null || group.Count is not { IsApproximate: false, Maximum: { } count } || !(group.PerHolder || IsForOne(group.Holder, structure)))
            {
                return null;
            }

            most += count;
        }

        return (int)Math.Min(most, int.MaxValue);
    }

    /// <summary>Whether the seats are given to an actor, alone or among others; null where that cannot be told.</summary>
    private static bool? IsFor(Party? party, Id<Actor> holder, CollaborationStructure structure, RegisterIndex index) => party switch
    {
        ActorParty actor => actor.Actor == holder,
        OwnerParty => structure.Owners.Contains(holder),
        StructureParty => false,
        CategoryParty category => IsOf(category.Category, index.Find(holder)),
        AnyOfParty anyOf => anyOf.Parties.Aggregate((bool?)false, (any, one) => any | IsFor(one, holder, structure, index)),
        _ => null,
    };

    private static bool IsForOne(Party? party, CollaborationStructure structure) =>
        party is ActorParty || (party is OwnerParty && structure.Owners.Count == 1);

    private static bool? IsOf(PartyCategory category, Actor? actor) => (category, actor) switch
    {
        (PartyCategory.UserOrganisation, UserOrganisation) => true,
        (PartyCategory.UserOrganisation, Directorate or PublicBody) => false,
        (PartyCategory.PublicBody, Directorate or PublicBody) => true,
        (PartyCategory.PublicBody or PartyCategory.Politician or PartyCategory.Official, UserOrganisation) => false,
        _ => null,
    };
}
