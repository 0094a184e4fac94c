using FsCheck;
using Moteplass.Domain.Testing;

namespace Moteplass.Domain.Tests;

/// <summary>The names by which Primitives/ArbitrariesTests asks for records; goes with the lines of that test that RecordPropertyTests repeats.</summary>
internal static class ArbitrariesOfRecords
{
    extension(Arbitraries)
    {
        public static Arbitrary<SourceReference> SourceReference() => Arbitraries.Any<SourceReference>();

        public static Arbitrary<SourceDocument> SourceDocument() => Arbitraries.Any<SourceDocument>();

        public static Arbitrary<StatedText> StatedText() => Arbitraries.Any<StatedText>();

        public static Arbitrary<TargetGroup> TargetGroup() => Arbitraries.Any<TargetGroup>();

        public static Arbitrary<Directorate> Directorate() => Arbitraries.Any<Directorate>();

        public static Arbitrary<PublicBody> PublicBody() => Arbitraries.Any<PublicBody>();

        public static Arbitrary<UserOrganisation> UserOrganisation() => Arbitraries.Any<UserOrganisation>();

        public static Arbitrary<OtherOrganisation> OtherOrganisation() => Arbitraries.Any<OtherOrganisation>();

        public static Arbitrary<OrganisationGroup> OrganisationGroup() => Arbitraries.Any<OrganisationGroup>();

        public static Arbitrary<Actor> Actor() => Arbitraries.Any<Actor>();

        public static Arbitrary<OrganisationMembership> OrganisationMembership() => Arbitraries.Any<OrganisationMembership>();

        public static Arbitrary<RateCadence> RateCadence() => Arbitraries.Any<RateCadence>();

        public static Arbitrary<OnDemandCadence> OnDemandCadence() => Arbitraries.Any<OnDemandCadence>();

        public static Arbitrary<MeetingCadence> MeetingCadence() => Arbitraries.Any<MeetingCadence>();

        public static Arbitrary<Phase> Phase() => Arbitraries.Any<Phase>();

        public static Arbitrary<Anchoring> Anchoring() => Arbitraries.Any<Anchoring>();

        public static Arbitrary<Mandate> Mandate() => Arbitraries.Any<Mandate>();

        public static Arbitrary<Seat> Seat() => Arbitraries.Any<Seat>();

        public static Arbitrary<CollaborationStructure> CollaborationStructure() => Arbitraries.Any<CollaborationStructure>();

        public static Arbitrary<MappingArea> MappingArea() => Arbitraries.Any<MappingArea>();

        public static Arbitrary<MappingResponse> MappingResponse() => Arbitraries.Any<MappingResponse>();

        public static Arbitrary<PracticeMapping> PracticeMapping() => Arbitraries.Any<PracticeMapping>();
    }
}
