using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>A meeting as the review sees it: whether it was held, and when.</summary>
internal sealed class MeetingView(Meeting meeting)
{
    public Meeting Meeting { get; } = meeting;

    public CadencePurpose? Purpose { get; } = PurposeOf(meeting.Kind);

    /// <summary>Whether it was held; null where that is not known, as of a meeting that was only planned.</summary>
    public bool? WasHeld { get; } =
        meeting.Held is not null || meeting.Status == MeetingStatus.Held ? true
        : meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Postponed || meeting.PostponedTo is not null ? false
        : null;

    /// <summary>The day of the meeting: the one on which it was held, or else the one for which it is planned.</summary>
    public PartialDate? Date => WasHeld == true ? Meeting.Held?.Date : Meeting.Planned?.Date;

    /// <summary>The day of the meeting, or null where it is coarser than a day, approximate or not known.</summary>
    public LocalDate? Day => ExactDay(Date);

    public bool? WasHeldIn(DateInterval interval) => WasHeld & interval.Holds(Date);

    public bool? WasPlannedIn(DateInterval interval) => Meeting.Planned is null ? false : interval.Holds(Meeting.Planned.Date);

    /// <summary>What a kind of meeting counts towards, or null where no cadence asks for it.</summary>
    public static CadencePurpose? PurposeOf(MeetingKind kind) => kind switch
    {
        MeetingKind.Ordinary or MeetingKind.Constituting => CadencePurpose.Ordinary,
        MeetingKind.Gathering => CadencePurpose.Gathering,
        MeetingKind.Seminar => CadencePurpose.Seminar,
        MeetingKind.InputMeeting => CadencePurpose.InputMeeting,
        _ => null,
    };

    public static LocalDate? ExactDay(PartialDate? date) => date is { } stated && stated.Earliest == stated.Latest ? stated.Earliest : null;
}
