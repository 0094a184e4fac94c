using System.Diagnostics;

namespace Moteplass.Domain.Validation;

/// <summary>What became of a meeting, in a word that follows "the meeting is".</summary>
internal static class MeetingStatusWords
{
    public static LocalizedText Of(MeetingStatus status) => status switch
    {
        MeetingStatus.Planned => new("planlagt", "planlagt", "planned"),
        MeetingStatus.Notified => new("innkalt", "innkalla", "notified"),
        MeetingStatus.Held => new("holdt", "halde", "held"),
        MeetingStatus.Cancelled => new("avlyst", "avlyst", "cancelled"),
        MeetingStatus.Postponed => new("utsatt", "utsett", "postponed"),
        _ => throw new UnreachableException($"{status} is not a status of a meeting."),
    };
}
