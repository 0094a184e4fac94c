namespace Moteplass.Domain.Analysis;

/// <summary>The deadlines that a mandate states.</summary>
internal static class StatedDeadlines
{
    /// <summary>The deadlines that are stated for meetings of a kind, by kind of deadline.</summary>
    /// <remarks>What is due before an ordinary meeting is not so before an extraordinary one, which is called because something cannot wait.</remarks>
    public static IEnumerable<(DeadlineKind Kind, LeadTime Stated)> Of(Mandate mandate, MeetingKind meetings) => meetings == MeetingKind.Extraordinary
        ? Stated([(DeadlineKind.Notice, mandate.Extraordinary?.Notice), .. After(mandate.Deadlines)])
        : Stated([.. Before(mandate.Deadlines), .. After(mandate.Deadlines)]);

    private static (DeadlineKind Kind, LeadTime? Stated)[] Before(MeetingDeadlines? deadlines) =>
    [
        (DeadlineKind.Notice, deadlines?.Notice),
        (DeadlineKind.AgendaItems, deadlines?.AgendaItems),
        (DeadlineKind.Agenda, deadlines?.Agenda),
        (DeadlineKind.Papers, deadlines?.Papers),
    ];

    private static (DeadlineKind Kind, LeadTime? Stated)[] After(MeetingDeadlines? deadlines) =>
        [(DeadlineKind.Minutes, deadlines?.Minutes), (DeadlineKind.MinutesApproval, deadlines?.MinutesApproval)];

    private static IEnumerable<(DeadlineKind Kind, LeadTime Stated)> Stated((DeadlineKind Kind, LeadTime? Stated)[] all) =>
        all.Where(one => one.Stated is not null).Select(one => (one.Kind, one.Stated!.Value));
}
