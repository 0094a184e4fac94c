using System.Diagnostics;

namespace Moteplass.Domain.Interpretation;

/// <summary>On which side a seat's holder sits.</summary>
/// <remarks>As the seat says; else as the one side of the mandate's groups of seats that are the holder's; else as the holder is, if that tells.</remarks>
internal static class Sides
{
    /// <summary>The side by the structure's only mandate, or null if that is unknown.</summary>
    public static Side? Of(Seat seat, CollaborationStructure structure, RegisterIndex index) =>
        Of(seat, structure, structure.Mandates is [var only] ? only : null, index);

    /// <summary>The side by a mandate, or null if that is unknown.</summary>
    public static Side? Of(Seat seat, CollaborationStructure structure, Mandate? mandate, RegisterIndex index) =>
        seat.Side ?? (mandate is not { SeatGroups.IsEmpty: false } ? OfHolder(seat, index) : MandateHolders.Of(mandate, structure, index).SideOf(seat, OfHolder(seat, index)));

    private static Side? OfHolder(Seat seat, RegisterIndex index) => seat switch
    {
        { OnBehalfOf: { } holder } => Of(index.Find(holder)),
        { OnBehalfOfStructure: { } structure } => index.Find(structure) is { } holder ? Of(holder.Kind) : null,
        { Affiliation: { } affiliation } => Of(index.Find(affiliation)),
        _ => null,
    };

    /// <summary>The side of an actor, or null if what it is does not tell.</summary>
    internal static Side? Of(Actor? actor) => actor switch
    {
        UserOrganisation => Side.Users,

        // A described group may be of users, and as well of staff or politicians: organisations of a field and people of a target group are users.
        OrganisationGroup { TargetGroup: not null } or OrganisationGroup { Unit: GroupUnit.Organisations, PolicyFields.IsEmpty: false } => Side.Users,
        Directorate or PublicBody => Side.Authority,
        OtherOrganisation => Side.Others,
        _ => null,
    };

    /// <summary>The side of those who sit for a structure of a kind, if its kind tells.</summary>
    internal static Side? Of(StructureKind kind) => kind switch
    {
        StructureKind.UserCouncil or StructureKind.UserCommittee or StructureKind.YouthCouncil or StructureKind.ParticipationCouncil => Side.Users,
        StructureKind.BilateralProgramme or StructureKind.JointArena or StructureKind.WorkingGroup or StructureKind.SteeringGroup
            or StructureKind.NationalCouncil or StructureKind.ReferenceGroup or StructureKind.ExpertCommittee or StructureKind.DialogueForum
            or StructureKind.AssignmentDialogue or StructureKind.Other => null,
        _ => throw new UnreachableException(),
    };
}
