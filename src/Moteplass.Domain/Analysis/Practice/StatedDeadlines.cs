namespace Moteplass.Domain.Analysis;

/// <summary>The deadlines that a mandate states.</summary>
internal static class StatedDeadlines
{
    /// <summary>The deadlines that are stated, by kind.</summary>
    public static IEnumerable<(DeadlineKind Kind, LeadTime Stated)> Of(MeetingDeadlines deadlines)
    {
        (DeadlineKind Kind, LeadTime? Stated)[] all =
        [
            (DeadlineKind.Notice, deadlines.Notice),
            (DeadlineKind.AgendaItems, deadlines.AgendaItems),
            (DeadlineKind.Agenda, deadlines.Agenda),
            (DeadlineKind.Papers, deadlines.Papers),
            (DeadlineKind.Minutes, deadlines.Minutes),
            (DeadlineKind.MinutesApproval, deadlines.MinutesApproval),
        ];
        return all.Where(one => one.Stated is not null).Select(one => (one.Kind, one.Stated!.Value));
    }
}
