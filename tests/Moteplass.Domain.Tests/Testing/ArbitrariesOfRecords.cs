using FsCheck;
using Moteplass.Domain.Testing;

namespace Moteplass.Domain.Tests;

/// <summary>The names by which Primitives/ArbitrariesTests asks for records; goes with the lines of that test that RecordPropertyTests repeats.</summary>
internal static class ArbitrariesOfRecords
{
    extension(Arbitraries)
    {
        public static Arbitrary<SourceReference> SourceReference() => RecordGenerators.Record<SourceReference>();

        public static Arbitrary<SourceDocument> SourceDocument() => RecordGenerators.Record<SourceDocument>();

        public static Arbitrary<StatedText> StatedText() => RecordGenerators.Record<StatedText>();

        public static Arbitrary<TargetGroup> TargetGroup() => RecordGenerators.Record<TargetGroup>();

        public static Arbitrary<Directorate> Directorate() => RecordGenerators.Record<Directorate>();

        public static Arbitrary<PublicBody> PublicBody() => RecordGenerators.Record<PublicBody>();

        public static Arbitrary<UserOrganisation> UserOrganisation() => RecordGenerators.Record<UserOrganisation>();

        public static Arbitrary<OtherOrganisation> OtherOrganisation() => RecordGenerators.Record<OtherOrganisation>();

        public static Arbitrary<OrganisationGroup> OrganisationGroup() => RecordGenerators.Record<OrganisationGroup>();

        public static Arbitrary<Actor> Actor() => RecordGenerators.Record<Actor>();

        public static Arbitrary<OrganisationMembership> OrganisationMembership() => RecordGenerators.Record<OrganisationMembership>();

        public static Arbitrary<RateCadence> RateCadence() => RecordGenerators.Record<RateCadence>();

        public static Arbitrary<OnDemandCadence> OnDemandCadence() => RecordGenerators.Record<OnDemandCadence>();

        public static Arbitrary<MeetingCadence> MeetingCadence() => RecordGenerators.Record<MeetingCadence>();

        public static Arbitrary<Phase> Phase() => RecordGenerators.Record<Phase>();

        public static Arbitrary<Anchoring> Anchoring() => RecordGenerators.Record<Anchoring>();

        public static Arbitrary<Mandate> Mandate() => RecordGenerators.Record<Mandate>();

        public static Arbitrary<Seat> Seat() => RecordGenerators.Record<Seat>();

        public static Arbitrary<CollaborationStructure> CollaborationStructure() => RecordGenerators.Record<CollaborationStructure>();

        public static Arbitrary<MappingArea> MappingArea() => RecordGenerators.Record<MappingArea>();

        public static Arbitrary<MappingResponse> MappingResponse() => RecordGenerators.Record<MappingResponse>();

        public static Arbitrary<PracticeMapping> PracticeMapping() => RecordGenerators.Record<PracticeMapping>();

        public static Arbitrary<CollaborationRegister> CollaborationRegister() => RecordGenerators.Record<CollaborationRegister>();
    }
}
