using System.Diagnostics;

namespace Moteplass.Domain.Validation;

/// <summary>What became of a workshop, in a word that follows "the workshop is".</summary>
internal static class WorkshopStatusWords
{
    public static LocalizedText Of(MeetingStatus status) => status switch
    {
        MeetingStatus.Planned => new("planlagt", "planlagd", "planned"),
        MeetingStatus.Notified => new("innkalt", "innkalla", "notified"),
        MeetingStatus.Held => new("holdt", "halden", "held"),
        MeetingStatus.Cancelled => new("avlyst", "avlyst", "cancelled"),
        MeetingStatus.Postponed => new("utsatt", "utsett", "postponed"),
        _ => throw new UnreachableException($"{status} is not a status of a workshop."),
    };
}
