using System.Diagnostics;

namespace Moteplass.Domain.Interpretation;

/// <summary>Whether parties that a workshop names are on the users' side.</summary>
internal static class UserParties
{
    /// <summary>Whether any of some parties is of the users; unknown if the register does not tell.</summary>
    public static bool? Any(IEnumerable<Party> parties, RegisterIndex index) => ThreeValued.Any(parties, party => IsOne(party, index));

    /// <summary>Whether users sit in a structure; a list of seats that names none of them says that none does.</summary>
    public static bool? SitIn(CollaborationStructure structure, RegisterIndex index) => index.Keep(structure, one => new Users(one.Seats.IsEmpty
        ? null
        : ThreeValued.Any(one.Seats, seat => Sides.Of(seat, one, index) is { } side ? side == Side.Users : null))).SitThere;

    /// <summary>Whether a party is of the users; unknown if the register does not tell.</summary>
    private static bool? IsOne(Party party, RegisterIndex index) => party switch
    {
        ActorParty actor => Sides.Of(index.Find(actor.Actor)) is { } side ? side == Side.Users : null,
        StructureParty structure => index.Find(structure.Structure) is { } found ? Sides.Of(found.Kind) == Side.Users ? true : SitIn(found, index) : null,
        CategoryParty category => IsOne(category.Category),
        AnyOfParty { Parties.IsEmpty: true } => null,
        AnyOfParty anyOf => Each([.. anyOf.Parties.Select(one => IsOne(one, index))]),
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
