using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain.Json;

/// <summary>The field tables of actors and memberships.</summary>
internal static class ActorTables
{
    public static RecordWire<TargetGroup> TargetGroup { get; } = new RecordWire<TargetGroup>()
        .Optional("ages", t => t.Ages, Wire.Scalar<AgeRange>())
        .Optional("description", t => t.Description, Wire.LocalizedText);

    public static SumWire<Actor> Actor { get; } = new SumWire<Actor>()
        .With(Begin<Directorate>("directorate")
            .Optional("parent", a => a.Parent, Wire.Id<Actor>())
            .Sources())
        .With(Begin<PublicBody>("public-body")
            .Required("kind", a => a.Kind, Wire.Word<PublicBodyKind>())
            .Optional("parent", a => a.Parent, Wire.Id<Actor>())
            .Sources())
        .With(Begin<UserOrganisation>("user-organisation")
            .Optional("targetGroup", a => a.TargetGroup, TargetGroup)
            .Optional("partOf", a => a.PartOf, Wire.Id<Actor>())
            .Optional("membersCompleteFor", a => a.MembersCompleteFor, Wire.Scalar<ValidityPeriod>())
            .Sources())
        .With(Begin<OtherOrganisation>("other-organisation")
            .Optional("description", a => a.Description, Wire.LocalizedText)
            .Sources())
        .With(Begin<OrganisationGroup>("organisation-group")
            .Required("unit", a => a.Unit, Wire.Word<GroupUnit>())
            .Optional("count", a => a.Count, Wire.Scalar<CountRange>())
            .Optional("targetGroup", a => a.TargetGroup, TargetGroup)
            .Sources());

    public static RecordWire<OrganisationMembership> Membership { get; } = new RecordWire<OrganisationMembership>()
        .Required("member", m => m.Member, Wire.Id<Actor>())
        .Required("umbrella", m => m.Umbrella, Wire.Id<Actor>())
        .Optional("period", m => m.Period, Wire.Scalar<ValidityPeriod>())
        .Sources();

    private static RecordWire<T> Begin<[DynamicallyAccessedMembers(RecordMembers.Reached)] T>(string type)
        where T : Actor => new RecordWire<T>(type)
        .Required("id", a => a.Id, Wire.Id<Actor>())
        .Required("name", a => a.Name, Wire.LocalizedText)
        .List("abbreviations", a => a.Abbreviations, Wire.Text)
        .Optional("organisationNumber", a => a.OrganisationNumber, Wire.Scalar<OrganisationNumber>())
        .Optional("numberBorrowedFrom", a => a.NumberBorrowedFrom, Wire.Id<Actor>())
        .List("policyFields", a => a.PolicyFields, Wire.Word<PolicyField>());
}
