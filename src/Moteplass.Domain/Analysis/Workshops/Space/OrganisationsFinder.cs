using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Which of the organisations that had to do with a workshop came to it.</summary>
internal static class OrganisationsFinder
{
    /// <summary>Whether each came, or an umbrella of it did; unknown where the list of those who came need not be whole.</summary>
    public static IEnumerable<bool?> Came(WorkshopCase one) => Expected(one).Distinct().Order().Select(organisation => Came(organisation, one));

    private static IEnumerable<Id<Actor>> Expected(WorkshopCase one)
    {
        Party[] parties = [.. one.Workshop.ArrangedBy, .. one.Workshop.HeldFor];
        IEnumerable<Id<Actor>> seated = parties.OfType<StructureParty>().Select(party => one.Index.Find(party.Structure)).OfType<CollaborationStructure>()
            .SelectMany(structure => structure.Seats.Where(seat => IsHeld(seat, structure, one)))
            .Select(seat => seat.OnBehalfOf).OfType<Id<Actor>>()
            .Where(holder => one.Index.Find(holder) is UserOrganisation);
        IEnumerable<Id<Actor>> invited = one.Workshop.Invitation is { } invitation
            ? invitation.Actors.Where(actor => one.Index.Find(actor) is UserOrganisation or OtherOrganisation)
            : [];
        return seated.Concat(invited);
    }

    private static bool IsHeld(Seat seat, CollaborationStructure structure, WorkshopCase one) =>
        one.LastDay?.ExactDate is { } day ? SeatSuccession.Of(structure, one.Index).IsHeldOn(seat, day) == true : seat.Period is null;

    private static bool? Came(Id<Actor> organisation, WorkshopCase one)
    {
        if (one.Workshop.Attendees.Contains(organisation))
        {
            return true;
        }

        ValueList<OrganisationMembership> own = [.. one.Memberships.Where(membership => membership.Member == organisation && one.Workshop.Attendees.Contains(membership.Umbrella))];
        var memberships = new MembershipSuccession(own, one.Index);
        bool? through = ThreeValued.Any(own, membership => one.LastDay?.ExactDate is { } day ? memberships.HoldsOn(membership, day) : null);
        return through == true ? true : through is null || one.Workshop.AttendeesComplete != true ? null : false;
    }
}
