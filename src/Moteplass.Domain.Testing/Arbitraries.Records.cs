using FsCheck;

namespace Moteplass.Domain.Testing;

// The records. Except in a register, the records that a record refers to need not be there.
public static partial class Arbitraries
{
    /// <summary>References to documents, with and without a place, a note and the members they speak of.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SourceReference> SourceReference() => SourceGenerators.Reference;

    /// <summary>Documents.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SourceDocument> SourceDocument() => SourceGenerators.Document;

    /// <summary>Texts with sources, sometimes sources alone.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<StatedText> StatedText() => SourceGenerators.StatedText;

    /// <summary>Target groups, the empty one among them.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<TargetGroup> TargetGroup() => ActorGenerators.TargetGroup;

    /// <summary>Directorates.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Directorate> Directorate() => ActorGenerators.Directorate;

    /// <summary>Public bodies of every kind.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<PublicBody> PublicBody() => ActorGenerators.PublicBody;

    /// <summary>User organisations.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<UserOrganisation> UserOrganisation() => ActorGenerators.UserOrganisation;

    /// <summary>Organisations that are neither public nor the users' own.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OtherOrganisation> OtherOrganisation() => ActorGenerators.OtherOrganisation;

    /// <summary>Groups that are described but not named.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OrganisationGroup> OrganisationGroup() => ActorGenerators.OrganisationGroup;

    /// <summary>Actors of every kind.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Actor> Actor() => ActorGenerators.Actor;

    /// <summary>Memberships.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OrganisationMembership> OrganisationMembership() => ActorGenerators.Membership;

    /// <summary>So many meetings in a time.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<RateCadence> RateCadence() => MeetingGenerators.Rate;

    /// <summary>Meetings when there is a need.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OnDemandCadence> OnDemandCadence() => MeetingGenerators.OnDemand;

    /// <summary>Cadences of every kind.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MeetingCadence> MeetingCadence() => MeetingGenerators.Cadence;

    /// <summary>Phases of every status.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Phase> Phase() => StructureGenerators.Phase;

    /// <summary>Anchorings at every level.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Anchoring> Anchoring() => StructureGenerators.Anchoring;

    /// <summary>Mandates, the one that states nothing among them.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Mandate> Mandate() => StructureGenerators.Mandate;

    /// <summary>Seats of every role.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Seat> Seat() => StructureGenerators.Seat;

    /// <summary>Structures of every kind.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CollaborationStructure> CollaborationStructure() => StructureGenerators.Structure;

    /// <summary>Areas of a mapping.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MappingArea> MappingArea() => MappingGenerators.Area;

    /// <summary>Responses of every status.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MappingResponse> MappingResponse() => MappingGenerators.Response;

    /// <summary>Mappings.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<PracticeMapping> PracticeMapping() => MappingGenerators.Mapping;

    /// <summary>Registers in which every id is used once and every reference leads to a record of the right kind.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CollaborationRegister> CollaborationRegister() => RegisterGenerators.Register;

    /// <summary>Extensions, up to three on one record, mostly none.</summary>
    /// <returns>The arbitrary; it shrinks to none.</returns>
    public static Arbitrary<Extensions> Extensions() => MemberGenerators.ExtensionsOfARecord;
}
