using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Agenda and papers are due after items have been put forward, and before the meeting.</summary>
    public const string DeadlineOrder = "MAN003";
}

/// <summary>MAN003.</summary>
internal static class DeadlineOrderRule
{
    private static readonly Sentence AfterMeeting = new(
        "Fristen «{0}» er etter møtet, men skal være før det.",
        "Fristen «{0}» er etter møtet, men skal vere før det.",
        "The deadline '{0}' is after the meeting, but should be before it.");

    private static readonly Sentence BeforeItems = new(
        "{0} {1} før møtet, men saker kan meldes inn fram til {2} før.",
        "{0} {1} før møtet, men saker kan meldast inn fram til {2} før.",
        "{0} {1} before the meeting, but items can be raised until {2} before.");

    private static readonly LocalizedText AgendaIsSent = new("Sakslisten sendes", "Sakslista blir send", "The agenda is sent");

    private static readonly LocalizedText PapersAreSent = new("Sakspapirene sendes", "Sakspapira blir sende", "The papers are sent");

    public static Rule Rule { get; } = new(
        RuleCodes.DeadlineOrder,
        RuleCategory.Mandates,
        ProblemSeverity.Warning,
        new(
            "Saksliste og sakspapirer skal sendes etter at saker er meldt inn, og før møtet.",
            "Saksliste og sakspapir skal sendast etter at saker er melde inn, og før møtet.",
            "Agenda and papers should be sent after items have been raised, and before the meeting."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRecord<Mandate>(Check));

    private static void Check(Mandate mandate, Place place, ReportProblem report)
    {
        if (mandate.Deadlines is { } deadlines)
        {
            Check(deadlines, place.At("deadlines"), report);
        }
    }

    private static void Check(MeetingDeadlines deadlines, Place place, ReportProblem report)
    {
        (string Member, LeadTime? Stated)[] before =
            [("notice", deadlines.Notice), ("agendaItems", deadlines.AgendaItems), ("agenda", deadlines.Agenda), ("papers", deadlines.Papers)];
        foreach ((string member, LeadTime? stated) in before)
        {
            if (stated is { Kind: LeadTimeKind.NextMeeting } next)
            {
                report(place.At(member), AfterMeeting.With(next), found: $"{next}");
            }
        }

        if (deadlines.AgendaItems is { } items)
        {
            Compare(deadlines.Agenda, items, AgendaIsSent, place.At("agenda"), report);
            Compare(deadlines.Papers, items, PapersAreSent, place.At("papers"), report);
        }
    }

    private static void Compare(LeadTime? sent, LeadTime items, LocalizedText what, Place place, ReportProblem report)
    {
        if (sent is { } stated && LeadTimeDays.Of(stated) is { } earlier && LeadTimeDays.Of(items) is { } later && earlier.Least > later.Most)
        {
            report(place, BeforeItems.With(what, stated, items), found: $"{stated}", allowed: $"{items}");
        }
    }
}
