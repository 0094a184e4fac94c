namespace Moteplass.Domain.Analysis;

/// <summary>The deadlines that a mandate states.</summary>
internal static class StatedDeadlines
{
    /// <summary>The deadlines that are stated for meetings of a kind, by kind of deadline.</summary>
    /// <remarks>What is due before an ordinary meeting is not so before an extraordinary one, which is called because something cannot wait.</remarks>
    public static IEnumerable<StatedDeadline> Of(Mandate mandate, MeetingKind meetings) =>
    [
        .. meetings == MeetingKind.Extraordinary
            ? One(DeadlineKind.Notice, mandate.Extraordinary?.Notice, mandate.Extraordinary?.NoticeModality)
            : mandate.Deadlines is { } before ? Before(before) : [],
        .. mandate.Deadlines is { } after ? After(after) : [],
    ];

    private static IEnumerable<StatedDeadline> Before(MeetingDeadlines deadlines) =>
    [
        .. One(DeadlineKind.Notice, deadlines.Notice, deadlines.NoticeModality),
        .. One(DeadlineKind.AgendaItems, deadlines.AgendaItems, deadlines.AgendaItemsModality),
        .. One(DeadlineKind.Agenda, deadlines.Agenda, deadlines.AgendaModality),
        .. One(DeadlineKind.Papers, deadlines.Papers, deadlines.PapersModality),
    ];

    private static IEnumerable<StatedDeadline> After(MeetingDeadlines deadlines) =>
    [
        .. One(DeadlineKind.Minutes, deadlines.Minutes, deadlines.MinutesModality),
        .. One(DeadlineKind.MinutesApproval, deadlines.MinutesApproval, deadlines.MinutesApprovalModality),
    ];

    private static StatedDeadline[] One(DeadlineKind kind, LeadTime? stated, Modality? modality) => stated is { } time ? [new StatedDeadline(kind, time, modality)] : [];
}
