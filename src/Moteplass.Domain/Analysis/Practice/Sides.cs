namespace Moteplass.Domain.Analysis;

/// <summary>On which side a seat's holder sits.</summary>
internal static class Sides
{
    /// <summary>The side, or null where it cannot be told.</summary>
    public static Side? Of(Seat seat, RegisterIndex index) => seat switch
    {
        { OnBehalfOf: { } holder } => Of(index.Find(holder)),
        { OnBehalfOfStructure: { } structure } => Of(index.Find(structure)),
        { Affiliation: { } affiliation } => Of(index.Find(affiliation)),
        _ => null,
    };

    private static Side? Of(Actor? actor) => actor switch
    {
        UserOrganisation or OrganisationGroup => Side.Users,
        Directorate or PublicBody => Side.Authority,
        OtherOrganisation => Side.Others,
        _ => null,
    };

    private static Side? Of(CollaborationStructure? structure) => structure?.Kind switch
    {
        StructureKind.UserCouncil or StructureKind.UserCommittee or StructureKind.YouthCouncil or StructureKind.ParticipationCouncil => Side.Users,
        _ => null,
    };
}
