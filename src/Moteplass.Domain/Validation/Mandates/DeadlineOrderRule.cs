using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>MAN003.</summary>
internal static class DeadlineOrderRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.DeadlineOrder,
            ProblemSeverity.Warning,
            new(
                "Saksliste og sakspapirer sendes etter at saker er meldt inn, og før møtet.",
                "Saksliste og sakspapir blir sende etter at saker er melde inn, og før møtet.",
                "Agenda and papers are due after items have been put forward, and before the meeting."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((_, Mandate mandate, Place place) in context.Mandates)
        {
            if (mandate.Deadlines is { } deadlines)
            {
                Check(deadlines, place.At("deadlines"), report);
            }
        }
    }

    private static void Check(MeetingDeadlines deadlines, Place place, Report report)
    {
        (string Member, LeadTime? Stated)[] before =
            [("notice", deadlines.Notice), ("agendaItems", deadlines.AgendaItems), ("agenda", deadlines.Agenda), ("papers", deadlines.Papers)];
        foreach ((string member, LeadTime? stated) in before)
        {
            if (stated is { Kind: LeadTimeKind.NextMeeting })
            {
                report(place.At(member), new LocalizedText(
                    "«next-meeting» er etter møtet, men fristen gjelder før møtet.",
                    "«next-meeting» er etter møtet, men fristen gjeld før møtet.",
                    "'next-meeting' is after the meeting, but the deadline is for the time before it."), found: "next-meeting");
            }
        }

        if (deadlines.AgendaItems is { } items)
        {
            Compare(deadlines.Agenda, items, new("Sakslisten sendes", "Sakslista blir send", "The agenda is sent"), place.At("agenda"), report);
            Compare(deadlines.Papers, items, new("Sakspapirene sendes", "Sakspapira blir sende", "The papers are sent"), place.At("papers"), report);
        }
    }

    private static void Compare(LeadTime? sent, LeadTime items, LocalizedText what, Place place, Report report)
    {
        if (sent is { } stated && LeadTimeDays.Of(stated) is { } earlier && LeadTimeDays.Of(items) is { } later && earlier.Least > later.Most)
        {
            (LocalizedText first, LocalizedText then) = (LeadTimeWords.Of(stated), LeadTimeWords.Of(items));
            report(place, new LocalizedText(
                $"{what.Nb} {first.Nb} før møtet, men saker kan meldes inn fram til {then.Nb} før.",
                $"{what.Nn} {first.Nn} før møtet, men saker kan meldast inn fram til {then.Nn} før.",
                $"{what.En} {first.En} before the meeting, but items can be raised until {then.En} before."), found: $"{stated}", allowed: $"{items}");
        }
    }
}
