using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>What happened, in a word.</summary>
internal static class HistoryWords
{
    public static string Of(TimelineEventKind kind, Words words) => kind switch
    {
        TimelineEventKind.DocumentIssued => words.Say("Dokument", "Dokument", "Document"),
        TimelineEventKind.MappingMade => words.Say("Kartlegging", "Kartlegging", "Mapping"),
        TimelineEventKind.AssignmentGiven => words.Say("Oppdrag", "Oppdrag", "Assignment"),
        TimelineEventKind.PhaseProposed => words.Say("Foreslått", "Føreslått", "Proposed"),
        TimelineEventKind.PhasePlanned => words.Say("Planlagt", "Planlagd", "Planned"),
        TimelineEventKind.PhaseBegan => words.Say("Opprettet", "Oppretta", "Set up"),
        TimelineEventKind.PhaseEnded => words.Say("Avsluttet", "Avslutta", "Ended"),
        TimelineEventKind.Meeting => words.Say("Møte", "Møte", "Meeting"),
        TimelineEventKind.Workshop => words.Say("Workshop", "Workshop", "Workshop"),
        TimelineEventKind.ContributionGiven => words.Say("Innspill", "Innspel", "Contribution"),
        TimelineEventKind.ProposalMade => words.Say("Forslag", "Forslag", "Proposal"),
        TimelineEventKind.DecisionMade => words.Say("Vedtak", "Vedtak", "Decision"),
        _ => words.Say("Evaluering", "Evaluering", "Evaluation"),
    };

    /// <summary>A date, with a season by its name.</summary>
    public static string Of(PartialDate? when, Words words) => when is not { } date ? "–"
        : date.Season is not { } season ? date.ToString()
        : $"{(date.IsApproximate ? "~" : "")}{Of(season, words)} {date.Year}";

    private static string Of(Season season, Words words) => season switch
    {
        Season.Spring => words.Say("våren", "våren", "spring"),
        Season.Summer => words.Say("sommeren", "sommaren", "summer"),
        Season.Autumn => words.Say("høsten", "hausten", "autumn"),
        _ => words.Say("vinteren", "vinteren", "winter"),
    };

    public static string Of(RecordType type, Words words) => type switch
    {
        RecordType.Contribution => words.Say("Innspill", "Innspel", "Contribution"),
        RecordType.Mapping => words.Say("Kartlegging", "Kartlegging", "Mapping"),
        RecordType.Proposal => words.Say("Forslag", "Forslag", "Proposal"),
        RecordType.Decision => words.Say("Vedtak", "Vedtak", "Decision"),
        _ => words.Say("Struktur", "Struktur", "Structure"),
    };
}
