using System.Diagnostics;
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
        TimelineEventKind.EvaluationMade => words.Say("Evaluering", "Evaluering", "Evaluation"),
        _ => throw new UnreachableException(),
    };

    /// <summary>A date, with a season by its name.</summary>
    public static string Of(PartialDate? when, Words words) => when is not { } date ? "–"
        : date.Season is not { } season ? date.ToString()
        : $"{(date.IsApproximate ? "~" : "")}{Of(season, words)} {date.Year}";

    internal static string Of(Season season, Words words) => season switch
    {
        Season.Spring => words.Say("våren", "våren", "spring"),
        Season.Summer => words.Say("sommeren", "sommaren", "summer"),
        Season.Autumn => words.Say("høsten", "hausten", "autumn"),
        Season.Winter => words.Say("vinteren", "vinteren", "winter"),
        _ => throw new UnreachableException(),
    };

    public static string Of(RecordType type, Words words) => type switch
    {
        RecordType.Actor => words.Say("Aktør", "Aktør", "Actor"),
        RecordType.Membership => words.Say("Medlemskap", "Medlemskap", "Membership"),
        RecordType.Structure => words.Say("Struktur", "Struktur", "Structure"),
        RecordType.Seat => words.Say("Plass", "Plass", "Seat"),
        RecordType.Meeting => words.Say("Møte", "Møte", "Meeting"),
        RecordType.Document => words.Say("Dokument", "Dokument", "Document"),
        RecordType.Workshop => words.Say("Workshop", "Workshop", "Workshop"),
        RecordType.Contribution => words.Say("Innspill", "Innspel", "Contribution"),
        RecordType.Evaluation => words.Say("Evaluering", "Evaluering", "Evaluation"),
        RecordType.Assignment => words.Say("Oppdrag", "Oppdrag", "Assignment"),
        RecordType.Mapping => words.Say("Kartlegging", "Kartlegging", "Mapping"),
        RecordType.Proposal => words.Say("Forslag", "Forslag", "Proposal"),
        RecordType.Decision => words.Say("Vedtak", "Vedtak", "Decision"),
        _ => throw new UnreachableException(),
    };
}
