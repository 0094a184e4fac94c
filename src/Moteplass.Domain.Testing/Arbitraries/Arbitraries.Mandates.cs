using FsCheck;

namespace Moteplass.Domain.Testing;

// Mandates, and whom they name.
public static partial class Arbitraries
{
    /// <summary>Valid records of every case of <see cref="Domain.Party"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Party> Party() => RecordArbitraries.Of<Party>();

    /// <summary>Valid records: <see cref="Domain.AdoptionCase"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<AdoptionCase> AdoptionCase() => RecordArbitraries.Of<AdoptionCase>();

    /// <summary>Valid records: <see cref="Domain.AttendanceRight"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<AttendanceRight> AttendanceRight() => RecordArbitraries.Of<AttendanceRight>();

    /// <summary>Valid records: <see cref="Domain.CompositionRule"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CompositionRule> CompositionRule() => RecordArbitraries.Of<CompositionRule>();

    /// <summary>Valid records: <see cref="Domain.DeputyProvision"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<DeputyProvision> DeputyProvision() => RecordArbitraries.Of<DeputyProvision>();

    /// <summary>Valid records: <see cref="Domain.Duty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Duty> Duty() => RecordArbitraries.Of<Duty>();

    /// <summary>Valid records: <see cref="Domain.EqualSeats"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<EqualSeats> EqualSeats() => RecordArbitraries.Of<EqualSeats>();

    /// <summary>Valid records: <see cref="Domain.ExtraordinaryMeetings"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ExtraordinaryMeetings> ExtraordinaryMeetings() => RecordArbitraries.Of<ExtraordinaryMeetings>();

    /// <summary>Valid records: <see cref="Domain.Mandate"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Mandate> Mandate() => RecordArbitraries.Of<Mandate>();

    /// <summary>Valid records: <see cref="Domain.MeetingDeadlines"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MeetingDeadlines> MeetingDeadlines() => RecordArbitraries.Of<MeetingDeadlines>();

    /// <summary>Valid records: <see cref="Domain.Office"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Office> Office() => RecordArbitraries.Of<Office>();

    /// <summary>Valid records: <see cref="Domain.ActorParty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ActorParty> ActorParty() => RecordArbitraries.Of<ActorParty>();

    /// <summary>Valid records: <see cref="Domain.AnyOfParty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<AnyOfParty> AnyOfParty() => RecordArbitraries.Of<AnyOfParty>();

    /// <summary>Valid records: <see cref="Domain.CategoryParty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CategoryParty> CategoryParty() => RecordArbitraries.Of<CategoryParty>();

    /// <summary>Valid records: <see cref="Domain.OwnerParty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OwnerParty> OwnerParty() => RecordArbitraries.Of<OwnerParty>();

    /// <summary>Valid records: <see cref="Domain.SelfParty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SelfParty> SelfParty() => RecordArbitraries.Of<SelfParty>();

    /// <summary>Valid records: <see cref="Domain.StructureParty"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<StructureParty> StructureParty() => RecordArbitraries.Of<StructureParty>();

    /// <summary>Valid records: <see cref="Domain.Provision"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Provision> Provision() => RecordArbitraries.Of<Provision>();

    /// <summary>Valid records: <see cref="Domain.Quorum"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Quorum> Quorum() => RecordArbitraries.Of<Quorum>();

    /// <summary>Valid records: <see cref="Domain.Right"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Right> Right() => RecordArbitraries.Of<Right>();

    /// <summary>Valid records: <see cref="Domain.SeatGroup"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SeatGroup> SeatGroup() => RecordArbitraries.Of<SeatGroup>();

    /// <summary>Valid records: <see cref="Domain.SeatPart"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SeatPart> SeatPart() => RecordArbitraries.Of<SeatPart>();

    /// <summary>Valid records: <see cref="Domain.Selection"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Selection> Selection() => RecordArbitraries.Of<Selection>();

    /// <summary>Valid records: <see cref="Domain.SelectionStep"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SelectionStep> SelectionStep() => RecordArbitraries.Of<SelectionStep>();

    /// <summary>Valid records: <see cref="Domain.TermOfOffice"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<TermOfOffice> TermOfOffice() => RecordArbitraries.Of<TermOfOffice>();

    /// <summary>Valid records: <see cref="Domain.Voting"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Voting> Voting() => RecordArbitraries.Of<Voting>();
}
