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
            bool? isTheirs = MandatedSeats.IsPlace(group) ? SeatHolders.IsFor(group.Holder, holder, structure, index) : false;
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

    private static bool IsForOne(Party? party, CollaborationStructure structure) =>
        party is ActorParty || (party is OwnerParty && structure.Owners.Count == 1);
}
