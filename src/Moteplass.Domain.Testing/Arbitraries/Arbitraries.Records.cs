using FsCheck;

namespace Moteplass.Domain.Testing;

// Made from the records of the library: every record, and every sum.
public static partial class Arbitraries
{
    /// <summary>Valid records: <see cref="Domain.Accommodation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Accommodation> Accommodation() => RecordArbitraries.Of<Accommodation>();

    /// <summary>Valid records of every case of <see cref="Domain.Actor"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Actor> Actor() => RecordArbitraries.Of<Actor>();

    /// <summary>Valid records: <see cref="Domain.ActorParty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ActorParty> ActorParty() => RecordArbitraries.Of<ActorParty>();

    /// <summary>Valid records: <see cref="Domain.AddedSeat"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<AddedSeat> AddedSeat() => RecordArbitraries.Of<AddedSeat>();

    /// <summary>Valid records: <see cref="Domain.AdoptionCase"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<AdoptionCase> AdoptionCase() => RecordArbitraries.Of<AdoptionCase>();

    /// <summary>Valid records: <see cref="Domain.AgendaItem"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<AgendaItem> AgendaItem() => RecordArbitraries.Of<AgendaItem>();

    /// <summary>Valid records: <see cref="Domain.Anchoring"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Anchoring> Anchoring() => RecordArbitraries.Of<Anchoring>();

    /// <summary>Valid records: <see cref="Domain.AnyOfParty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<AnyOfParty> AnyOfParty() => RecordArbitraries.Of<AnyOfParty>();

    /// <summary>Valid records: <see cref="Domain.Assignment"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Assignment> Assignment() => RecordArbitraries.Of<Assignment>();

    /// <summary>Valid records: <see cref="Domain.Attendance"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Attendance> Attendance() => RecordArbitraries.Of<Attendance>();

    /// <summary>Valid records: <see cref="Domain.AttendanceRight"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<AttendanceRight> AttendanceRight() => RecordArbitraries.Of<AttendanceRight>();

    /// <summary>Valid records: <see cref="Domain.CategoryParty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CategoryParty> CategoryParty() => RecordArbitraries.Of<CategoryParty>();

    /// <summary>Valid records: <see cref="Domain.ChangedStructure"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ChangedStructure> ChangedStructure() => RecordArbitraries.Of<ChangedStructure>();

    /// <summary>Valid records: <see cref="Domain.CollaborationStructure"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CollaborationStructure> CollaborationStructure() => RecordArbitraries.Of<CollaborationStructure>();

    /// <summary>Valid records: <see cref="Domain.CompositionRule"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CompositionRule> CompositionRule() => RecordArbitraries.Of<CompositionRule>();

    /// <summary>Valid records: <see cref="Domain.Contribution"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Contribution> Contribution() => RecordArbitraries.Of<Contribution>();

    /// <summary>Valid records: <see cref="Domain.ContributionAnswer"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ContributionAnswer> ContributionAnswer() => RecordArbitraries.Of<ContributionAnswer>();

    /// <summary>Valid records: <see cref="Domain.DatedCadence"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<DatedCadence> DatedCadence() => RecordArbitraries.Of<DatedCadence>();

    /// <summary>Valid records: <see cref="Domain.Decision"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Decision> Decision() => RecordArbitraries.Of<Decision>();

    /// <summary>Valid records: <see cref="Domain.DeputyProvision"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<DeputyProvision> DeputyProvision() => RecordArbitraries.Of<DeputyProvision>();

    /// <summary>Valid records: <see cref="Domain.Directorate"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Directorate> Directorate() => RecordArbitraries.Of<Directorate>();

    /// <summary>Valid records: <see cref="Domain.Duty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Duty> Duty() => RecordArbitraries.Of<Duty>();

    /// <summary>Valid records: <see cref="Domain.EqualSeats"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<EqualSeats> EqualSeats() => RecordArbitraries.Of<EqualSeats>();

    /// <summary>Valid records: <see cref="Domain.EstablishmentBasis"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<EstablishmentBasis> EstablishmentBasis() => RecordArbitraries.Of<EstablishmentBasis>();

    /// <summary>Valid records: <see cref="Domain.Evaluation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Evaluation> Evaluation() => RecordArbitraries.Of<Evaluation>();

    /// <summary>Valid records: <see cref="Domain.ExtraordinaryMeetings"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ExtraordinaryMeetings> ExtraordinaryMeetings() => RecordArbitraries.Of<ExtraordinaryMeetings>();

    /// <summary>Valid records: <see cref="Domain.Feedback"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Feedback> Feedback() => RecordArbitraries.Of<Feedback>();

    /// <summary>Valid records: <see cref="Domain.FeedbackPromise"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<FeedbackPromise> FeedbackPromise() => RecordArbitraries.Of<FeedbackPromise>();

    /// <summary>Valid records: <see cref="Domain.HeldMeeting"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<HeldMeeting> HeldMeeting() => RecordArbitraries.Of<HeldMeeting>();

    /// <summary>Valid records: <see cref="Domain.HeldWorkshop"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<HeldWorkshop> HeldWorkshop() => RecordArbitraries.Of<HeldWorkshop>();

    /// <summary>Valid records: <see cref="Domain.IntroducedStructure"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<IntroducedStructure> IntroducedStructure() => RecordArbitraries.Of<IntroducedStructure>();

    /// <summary>Valid records: <see cref="Domain.Mandate"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Mandate> Mandate() => RecordArbitraries.Of<Mandate>();

    /// <summary>Valid records: <see cref="Domain.MappingArea"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MappingArea> MappingArea() => RecordArbitraries.Of<MappingArea>();

    /// <summary>Valid records: <see cref="Domain.MappingResponse"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MappingResponse> MappingResponse() => RecordArbitraries.Of<MappingResponse>();

    /// <summary>Valid records: <see cref="Domain.Meeting"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Meeting> Meeting() => RecordArbitraries.Of<Meeting>();

    /// <summary>Valid records of every case of <see cref="Domain.MeetingCadence"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MeetingCadence> MeetingCadence() => RecordArbitraries.Of<MeetingCadence>();

    /// <summary>Valid records: <see cref="Domain.MeetingDeadlines"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MeetingDeadlines> MeetingDeadlines() => RecordArbitraries.Of<MeetingDeadlines>();

    /// <summary>Valid records: <see cref="Domain.MeetingListing"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MeetingListing> MeetingListing() => RecordArbitraries.Of<MeetingListing>();

    /// <summary>Valid records: <see cref="Domain.MeetingMinutes"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MeetingMinutes> MeetingMinutes() => RecordArbitraries.Of<MeetingMinutes>();

    /// <summary>Valid records: <see cref="Domain.Office"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Office> Office() => RecordArbitraries.Of<Office>();

    /// <summary>Valid records: <see cref="Domain.OnDemandCadence"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OnDemandCadence> OnDemandCadence() => RecordArbitraries.Of<OnDemandCadence>();

    /// <summary>Valid records: <see cref="Domain.OrganisationGroup"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OrganisationGroup> OrganisationGroup() => RecordArbitraries.Of<OrganisationGroup>();

    /// <summary>Valid records: <see cref="Domain.OrganisationMembership"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OrganisationMembership> OrganisationMembership() => RecordArbitraries.Of<OrganisationMembership>();

    /// <summary>Valid records: <see cref="Domain.OtherOrganisation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OtherOrganisation> OtherOrganisation() => RecordArbitraries.Of<OtherOrganisation>();

    /// <summary>Valid records: <see cref="Domain.OwnerParty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OwnerParty> OwnerParty() => RecordArbitraries.Of<OwnerParty>();

    /// <summary>Valid records: <see cref="Domain.ParticipantGroup"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ParticipantGroup> ParticipantGroup() => RecordArbitraries.Of<ParticipantGroup>();

    /// <summary>Valid records of every case of <see cref="Domain.Party"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Party> Party() => RecordArbitraries.Of<Party>();

    /// <summary>Valid records: <see cref="Domain.Phase"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Phase> Phase() => RecordArbitraries.Of<Phase>();

    /// <summary>Valid records: <see cref="Domain.PlannedMeeting"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<PlannedMeeting> PlannedMeeting() => RecordArbitraries.Of<PlannedMeeting>();

    /// <summary>Valid records: <see cref="Domain.PlannedWorkshop"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<PlannedWorkshop> PlannedWorkshop() => RecordArbitraries.Of<PlannedWorkshop>();

    /// <summary>Valid records: <see cref="Domain.PracticeMapping"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<PracticeMapping> PracticeMapping() => RecordArbitraries.Of<PracticeMapping>();

    /// <summary>Valid records: <see cref="Domain.Proposal"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Proposal> Proposal() => RecordArbitraries.Of<Proposal>();

    /// <summary>Valid records: <see cref="Domain.Provision"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Provision> Provision() => RecordArbitraries.Of<Provision>();

    /// <summary>Valid records: <see cref="Domain.PublicBody"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<PublicBody> PublicBody() => RecordArbitraries.Of<PublicBody>();

    /// <summary>Valid records: <see cref="Domain.Quorum"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Quorum> Quorum() => RecordArbitraries.Of<Quorum>();

    /// <summary>Valid records: <see cref="Domain.RateCadence"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<RateCadence> RateCadence() => RecordArbitraries.Of<RateCadence>();

    /// <summary>Valid records: <see cref="Domain.RecurrenceCadence"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<RecurrenceCadence> RecurrenceCadence() => RecordArbitraries.Of<RecurrenceCadence>();

    /// <summary>Valid records: <see cref="Domain.RecurrenceDay"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<RecurrenceDay> RecurrenceDay() => RecordArbitraries.Of<RecurrenceDay>();

    /// <summary>Valid records: <see cref="Domain.ReplacedStructures"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ReplacedStructures> ReplacedStructures() => RecordArbitraries.Of<ReplacedStructures>();

    /// <summary>Valid records: <see cref="Domain.Right"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Right> Right() => RecordArbitraries.Of<Right>();

    /// <summary>Valid records: <see cref="Domain.Seat"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Seat> Seat() => RecordArbitraries.Of<Seat>();

    /// <summary>Valid records: <see cref="Domain.SeatGroup"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SeatGroup> SeatGroup() => RecordArbitraries.Of<SeatGroup>();

    /// <summary>Valid records: <see cref="Domain.SeatListing"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SeatListing> SeatListing() => RecordArbitraries.Of<SeatListing>();

    /// <summary>Valid records: <see cref="Domain.SeatPart"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SeatPart> SeatPart() => RecordArbitraries.Of<SeatPart>();

    /// <summary>Valid records: <see cref="Domain.Selection"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Selection> Selection() => RecordArbitraries.Of<Selection>();

    /// <summary>Valid records: <see cref="Domain.SelectionStep"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SelectionStep> SelectionStep() => RecordArbitraries.Of<SelectionStep>();

    /// <summary>Valid records: <see cref="Domain.SelfParty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SelfParty> SelfParty() => RecordArbitraries.Of<SelfParty>();

    /// <summary>Valid records: <see cref="Domain.SourceDocument"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SourceDocument> SourceDocument() => RecordArbitraries.Of<SourceDocument>();

    /// <summary>Valid records: <see cref="Domain.SourceReference"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SourceReference> SourceReference() => RecordArbitraries.Of<SourceReference>();

    /// <summary>Valid records: <see cref="Domain.StatedText"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<StatedText> StatedText() => RecordArbitraries.Of<StatedText>();

    /// <summary>Valid records of every case of <see cref="Domain.StructureChange"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<StructureChange> StructureChange() => RecordArbitraries.Of<StructureChange>();

    /// <summary>Valid records: <see cref="Domain.StructureParty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<StructureParty> StructureParty() => RecordArbitraries.Of<StructureParty>();

    /// <summary>Valid records: <see cref="Domain.TargetGroup"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<TargetGroup> TargetGroup() => RecordArbitraries.Of<TargetGroup>();

    /// <summary>Valid records: <see cref="Domain.TermOfOffice"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<TermOfOffice> TermOfOffice() => RecordArbitraries.Of<TermOfOffice>();

    /// <summary>Valid records: <see cref="Domain.UserOrganisation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<UserOrganisation> UserOrganisation() => RecordArbitraries.Of<UserOrganisation>();

    /// <summary>Valid records: <see cref="Domain.Voting"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Voting> Voting() => RecordArbitraries.Of<Voting>();

    /// <summary>Valid records: <see cref="Domain.Workshop"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Workshop> Workshop() => RecordArbitraries.Of<Workshop>();

    /// <summary>Valid records: <see cref="Domain.WorkshopAudience"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopAudience> WorkshopAudience() => RecordArbitraries.Of<WorkshopAudience>();

    /// <summary>Valid records: <see cref="Domain.WorkshopCompensation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopCompensation> WorkshopCompensation() => RecordArbitraries.Of<WorkshopCompensation>();

    /// <summary>Valid records: <see cref="Domain.WorkshopFacilitation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopFacilitation> WorkshopFacilitation() => RecordArbitraries.Of<WorkshopFacilitation>();

    /// <summary>Valid records: <see cref="Domain.WorkshopInformation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopInformation> WorkshopInformation() => RecordArbitraries.Of<WorkshopInformation>();

    /// <summary>Valid records: <see cref="Domain.WorkshopInvitation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopInvitation> WorkshopInvitation() => RecordArbitraries.Of<WorkshopInvitation>();

    /// <summary>Valid records: <see cref="Domain.WorkshopSafeguards"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopSafeguards> WorkshopSafeguards() => RecordArbitraries.Of<WorkshopSafeguards>();

    /// <summary>Valid records: <see cref="Domain.WorkshopSession"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopSession> WorkshopSession() => RecordArbitraries.Of<WorkshopSession>();

    /// <summary>Valid records: <see cref="Domain.WorkshopTheme"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopTheme> WorkshopTheme() => RecordArbitraries.Of<WorkshopTheme>();
}
