using System.Diagnostics;
using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>A meeting with what it says of whether it was held, and when.</summary>
internal sealed class MeetingView(Meeting meeting)
{
    public Meeting Meeting { get; } = meeting;

    public CadencePurpose? Purpose { get; } = PurposeOf(meeting.Kind);

    /// <summary>Whether it was held; unknown if nothing says so, as of a meeting that was only planned.</summary>
    public bool? WasHeld { get; } = IsHeld(meeting.Held, meeting.Status) ?? (meeting.PostponedTo is null ? null : false);

    /// <summary>The day of the meeting: the one on which it was held, or else the one for which it is planned.</summary>
    public PartialDate? Date => WasHeld == true ? Meeting.Held?.Date : Meeting.Planned?.Date;

    /// <summary>The day of the meeting, or null if it is coarser than a day, approximate or unknown.</summary>
    public LocalDate? Day => Date?.ExactDate;

    /// <summary>Whether it was held on a day of one of several parts of an interval.</summary>
    public bool? WasHeldIn(ValueList<DateInterval> parts) => WasHeld & Includes(parts, Date);

    public bool? WasHeldIn(DateInterval interval) => WasHeldIn([interval]);

    /// <summary>Whether it was planned for one of several parts of an interval. If no plan is stated, that is unknown; but one that was held at another time is taken to have been planned for that time.</summary>
    public bool? WasPlannedIn(ValueList<DateInterval> parts) =>
        Meeting.Planned is not null ? Includes(parts, Meeting.Planned.Date)
        : Includes(parts, Date) == false ? false
        : null;

    public bool? WasPlannedIn(DateInterval interval) => WasPlannedIn([interval]);

    /// <summary>Whether a meeting or a workshop was held, by what it says of when it was and by its status; unknown if neither says so.</summary>
    public static bool? IsHeld(SourcedRecord? held, MeetingStatus? status) =>
        held is not null || status == MeetingStatus.Held ? true
        : status is MeetingStatus.Cancelled or MeetingStatus.Postponed ? false
        : null;

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

    /// <summary>Whether one of several parts, which are in order and apart, has a date.</summary>
    private static bool? Includes(ValueList<DateInterval> parts, PartialDate? date)
    {
        if (date is not { } known || parts.Count < 2)
        {
            return ThreeValued.Any(parts, part => part.Includes(date));
        }

        int first = parts.FirstFrom(known.Earliest);
        return first < parts.Count ? parts[first].Includes(date) : false;
    }
}
