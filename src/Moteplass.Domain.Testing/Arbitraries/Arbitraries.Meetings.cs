using FsCheck;

namespace Moteplass.Domain.Testing;

// Meetings and cadences.
public static partial class Arbitraries
{
    /// <summary>Valid records of every case of <see cref="Domain.MeetingCadence"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MeetingCadence> MeetingCadence() => RecordArbitraries.Of<MeetingCadence>();

    /// <summary>Valid records: <see cref="Domain.AgendaItem"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<AgendaItem> AgendaItem() => RecordArbitraries.Of<AgendaItem>();

    /// <summary>Valid records: <see cref="Domain.Attendance"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Attendance> Attendance() => RecordArbitraries.Of<Attendance>();

    /// <summary>Valid records: <see cref="Domain.DatedCadence"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<DatedCadence> DatedCadence() => RecordArbitraries.Of<DatedCadence>();

    /// <summary>Valid records: <see cref="Domain.HeldMeeting"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<HeldMeeting> HeldMeeting() => RecordArbitraries.Of<HeldMeeting>();

    /// <summary>Valid records: <see cref="Domain.Meeting"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Meeting> Meeting() => RecordArbitraries.Of<Meeting>();

    /// <summary>Valid records: <see cref="Domain.MeetingListing"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MeetingListing> MeetingListing() => RecordArbitraries.Of<MeetingListing>();

    /// <summary>Valid records: <see cref="Domain.MeetingMinutes"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MeetingMinutes> MeetingMinutes() => RecordArbitraries.Of<MeetingMinutes>();

    /// <summary>Valid records: <see cref="Domain.OnDemandCadence"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OnDemandCadence> OnDemandCadence() => RecordArbitraries.Of<OnDemandCadence>();

    /// <summary>Valid records: <see cref="Domain.PlannedMeeting"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<PlannedMeeting> PlannedMeeting() => RecordArbitraries.Of<PlannedMeeting>();

    /// <summary>Valid records: <see cref="Domain.RateCadence"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<RateCadence> RateCadence() => RecordArbitraries.Of<RateCadence>();

    /// <summary>Valid records: <see cref="Domain.RecurrenceCadence"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<RecurrenceCadence> RecurrenceCadence() => RecordArbitraries.Of<RecurrenceCadence>();

    /// <summary>Valid records: <see cref="Domain.RecurrenceDay"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<RecurrenceDay> RecurrenceDay() => RecordArbitraries.Of<RecurrenceDay>();
}
