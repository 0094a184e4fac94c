using System.Diagnostics;
using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>A meeting with what it says of whether it was held, and when.</summary>
internal sealed class MeetingView(Meeting meeting)
{
    public Meeting Meeting { get; } = meeting;

    public CadencePurpose? Purpose { get; } = PurposeOf(meeting.Kind);

    /// <summary>Whether it was held; unknown if nothing says so, as of a meeting that was only planned.</summary>
    public bool? WasHeld { get; } =
        meeting.Held is not null || meeting.Status == MeetingStatus.Held ? true
        : meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Postponed || meeting.PostponedTo is not null ? false
        : null;

    /// <summary>The day of the meeting: the one on which it was held, or else the one for which it is planned.</summary>
    public PartialDate? Date => WasHeld == true ? Meeting.Held?.Date : Meeting.Planned?.Date;

    /// <summary>The day of the meeting, or null if it is coarser than a day, approximate or unknown.</summary>
    public LocalDate? Day => Date?.ExactDate;

    public bool? WasHeldIn(DateInterval interval) => WasHeld & interval.Includes(Date);

    public bool? WasPlannedIn(DateInterval interval) => Meeting.Planned is null ? false : interval.Includes(Meeting.Planned.Date);

    /// <summary>What a kind of meeting counts towards, or null if no cadence asks for it.</summary>
    public static CadencePurpose? PurposeOf(MeetingKind kind) => kind switch
    {
        MeetingKind.Ordinary or MeetingKind.Constituting => CadencePurpose.Ordinary,
        MeetingKind.Gathering => CadencePurpose.Gathering,
        MeetingKind.Seminar => CadencePurpose.Seminar,
        MeetingKind.InputMeeting => CadencePurpose.InputMeeting,
        MeetingKind.Extraordinary => null,
        _ => throw new UnreachableException(),
    };
}
