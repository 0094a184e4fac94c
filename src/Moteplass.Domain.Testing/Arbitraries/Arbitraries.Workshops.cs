using FsCheck;

namespace Moteplass.Domain.Testing;

// Workshops, what comes of them, and mappings.
public static partial class Arbitraries
{
    /// <summary>Valid records: <see cref="Domain.Assignment"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Assignment> Assignment() => RecordArbitraries.Of<Assignment>();

    /// <summary>Valid records: <see cref="Domain.Decision"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Decision> Decision() => RecordArbitraries.Of<Decision>();

    /// <summary>Valid records: <see cref="Domain.Proposal"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Proposal> Proposal() => RecordArbitraries.Of<Proposal>();

    /// <summary>Valid records: <see cref="Domain.MappingArea"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MappingArea> MappingArea() => RecordArbitraries.Of<MappingArea>();

    /// <summary>Valid records: <see cref="Domain.MappingResponse"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MappingResponse> MappingResponse() => RecordArbitraries.Of<MappingResponse>();

    /// <summary>Valid records: <see cref="Domain.PracticeMapping"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<PracticeMapping> PracticeMapping() => RecordArbitraries.Of<PracticeMapping>();

    /// <summary>Valid records: <see cref="Domain.Contribution"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Contribution> Contribution() => RecordArbitraries.Of<Contribution>();

    /// <summary>Valid records: <see cref="Domain.Evaluation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Evaluation> Evaluation() => RecordArbitraries.Of<Evaluation>();

    /// <summary>Valid records: <see cref="Domain.Feedback"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Feedback> Feedback() => RecordArbitraries.Of<Feedback>();

    /// <summary>Valid records: <see cref="Domain.ContributionAnswer"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ContributionAnswer> ContributionAnswer() => RecordArbitraries.Of<ContributionAnswer>();

    /// <summary>Valid records: <see cref="Domain.FeedbackPromise"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<FeedbackPromise> FeedbackPromise() => RecordArbitraries.Of<FeedbackPromise>();

    /// <summary>Valid records: <see cref="Domain.PlannedWorkshop"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<PlannedWorkshop> PlannedWorkshop() => RecordArbitraries.Of<PlannedWorkshop>();

    /// <summary>Valid records: <see cref="Domain.HeldWorkshop"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<HeldWorkshop> HeldWorkshop() => RecordArbitraries.Of<HeldWorkshop>();

    /// <summary>Valid records: <see cref="Domain.WorkshopTheme"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopTheme> WorkshopTheme() => RecordArbitraries.Of<WorkshopTheme>();

    /// <summary>Valid records: <see cref="Domain.WorkshopInvitation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopInvitation> WorkshopInvitation() => RecordArbitraries.Of<WorkshopInvitation>();

    /// <summary>Valid records: <see cref="Domain.WorkshopInformation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopInformation> WorkshopInformation() => RecordArbitraries.Of<WorkshopInformation>();

    /// <summary>Valid records: <see cref="Domain.WorkshopSafeguards"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopSafeguards> WorkshopSafeguards() => RecordArbitraries.Of<WorkshopSafeguards>();

    /// <summary>Valid records: <see cref="Domain.Accommodation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Accommodation> Accommodation() => RecordArbitraries.Of<Accommodation>();

    /// <summary>Valid records: <see cref="Domain.WorkshopCompensation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopCompensation> WorkshopCompensation() => RecordArbitraries.Of<WorkshopCompensation>();

    /// <summary>Valid records: <see cref="Domain.ParticipantGroup"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ParticipantGroup> ParticipantGroup() => RecordArbitraries.Of<ParticipantGroup>();

    /// <summary>Valid records: <see cref="Domain.WorkshopAudience"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<WorkshopAudience> WorkshopAudience() => RecordArbitraries.Of<WorkshopAudience>();

    /// <summary>Valid records: <see cref="Domain.Workshop"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Workshop> Workshop() => RecordArbitraries.Of<Workshop>();
}
