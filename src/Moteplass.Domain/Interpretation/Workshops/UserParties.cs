using System.Diagnostics;

namespace Moteplass.Domain.Interpretation;

/// <summary>Whether parties that a workshop names are on the users' side.</summary>
internal static class UserParties
{
    /// <summary>Whether any of some parties is of the users; unknown if the register does not tell.</summary>
    /// <param name="parties">The parties.</param>
    /// <param name="index">The records of the register.</param>
    /// <param name="day">The day on which structures among them are looked at, or null.</param>
    public static bool? Any(IEnumerable<Party> parties, RegisterIndex index, PartialDate? day = null) => ThreeValued.Any(parties, party => IsOne(party, index, day));

    /// <summary>Whether users sit in a structure. That none does is known on a day on which the list of seats is complete, and not otherwise.</summary>
    public static bool? SitIn(CollaborationStructure structure, PartialDate? day, RegisterIndex index)
    {
        bool? any = index.Keep(structure, one => new Users(one.Seats.IsEmpty
            ? null
            : ThreeValued.Any(one.Seats, seat => Sides.Of(seat, one, index) is { } side ? side == Side.Users : null))).SitThere;
        return any != false || (day is { IsApproximate: false } on && SeatSuccession.Of(structure, index).IsCompleteOn(on.Latest)) ? any : null;
    }

    /// <summary>Whether a party is of the users; unknown if the register does not tell.</summary>
    private static bool? IsOne(Party party, RegisterIndex index, PartialDate? day) => party switch
    {
        ActorParty actor => Sides.Of(index.Find(actor.Actor)) is { } side ? side == Side.Users : null,
        StructureParty structure => index.Find(structure.Structure) is { } found ? Sides.Of(found.Kind) == Side.Users ? true : SitIn(found, day, index) : null,
        CategoryParty category => IsOne(category.Category),
        AnyOfParty { Parties.IsEmpty: true } => null,
        AnyOfParty anyOf => Each([.. anyOf.Parties.Select(one => IsOne(one, index, day))]),
        OwnerParty or SelfParty => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>One of several is of the users if all are, and is not if none is.</summary>
    private static bool? Each(bool?[] answers) => answers.All(answer => answer == answers[0]) ? answers[0] : null;

    internal static bool? IsOne(PartyCategory category) => category switch
    {
        PartyCategory.User or PartyCategory.Relative or PartyCategory.Child or PartyCategory.Youth or PartyCategory.Pupil or PartyCategory.OlderPerson
            or PartyCategory.PersonWithDisability or PartyCategory.Immigrant or PartyCategory.Minority or PartyCategory.UserOrganisation
            or PartyCategory.UmbrellaOrganisation or PartyCategory.YouthOrganisation or PartyCategory.UserCouncil or PartyCategory.PupilCouncil
            or PartyCategory.VoluntaryOrganisation => true,
        PartyCategory.School or PartyCategory.Politician or PartyCategory.PoliticalGroup or PartyCategory.PublicBody or PartyCategory.Municipality
            or PartyCategory.Official or PartyCategory.Employee or PartyCategory.Expert or PartyCategory.Supplier or PartyCategory.ServiceProvider
            or PartyCategory.BusinessOrganisation or PartyCategory.ResearchInstitution => false,
        PartyCategory.Customer or PartyCategory.NominationCommittee or PartyCategory.Member or PartyCategory.Guest or PartyCategory.Anyone => null,
        _ => throw new UnreachableException(),
    };

    private sealed record Users(bool? SitThere);
}
