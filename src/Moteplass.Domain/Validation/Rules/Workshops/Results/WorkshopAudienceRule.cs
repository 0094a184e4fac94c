using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Somebody who can act is at a workshop or is given its results.</summary>
    public const string WorkshopAudience = "WSH028";
}

/// <summary>WSH028, of what came after.</summary>
internal static class WorkshopAudienceRule
{
    private static readonly Sentence Nobody = new(
        "Ingen av mottakerne som er ført opp, var til stede, og ingen av dem har fått resultatene innen {0}. Grensen på {1} dager er bibliotekets egen.",
        "Ingen av mottakarane som er førte opp, var til stades, og ingen av dei har fått resultata innan {0}. Grensa på {1} dagar er biblioteket si eiga.",
        "None of the listed recipients was there, and none of them was given the results by {0}. The limit of {1} days is the library's own.");

    private static readonly Sentence NotThisOne = new(
        "En som workshopen ble holdt for, var ikke til stede og har ikke fått resultatene innen {0}. Grensen på {1} dager er bibliotekets egen.",
        "Ein som workshopen vart halden for, var ikkje til stades og har ikkje fått resultata innan {0}. Grensa på {1} dagar er biblioteket si eiga.",
        "One for whom the workshop was held was not there and was not given the results by {0}. The limit of {1} days is the library's own.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopAudience,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "Noen som kan gjøre noe med innspillene, skal være til stede på en workshop eller få resultatene.",
            "Nokon som kan gjere noko med innspela, skal vere til stades på ein workshop eller få resultata.",
            "Somebody who can act on the contributions should be at a workshop or be given its results."),
        [ParticipationGuides.Lundy("Audience"), ParticipationGuides.GeneralComment("45")],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, LocalDate day, ReportProblem report)
    {
        var view = new WorkshopView(workshop);
        if (view.WasHeld != true || workshop.Audience.IsEmpty || view.LastDay is not { IsApproximate: false } last)
        {
            return;
        }

        if (Period.DaysBetween(last.Latest, day) <= WorkshopLimits.HandOverDays)
        {
            return;
        }

        LocalDate due = last.Latest.PlusDays(WorkshopLimits.HandOverDays);
        if (workshop.Audience.All(IsNeither))
        {
            report(place.At("audience"), Nobody.With(due, WorkshopLimits.HandOverDays));
            return;
        }

        for (int i = 0; i < workshop.Audience.Count; i++)
        {
            if (IsNeither(workshop.Audience[i]) && workshop.HeldFor.Contains(workshop.Audience[i].Party))
            {
                report(place.At("audience", i), NotThisOne.With(due, WorkshopLimits.HandOverDays));
            }
        }
    }

    private static bool IsNeither(WorkshopAudience one) => one is { Presence: Presence.Absent or Presence.Excused, ReceivedOn: null };
}
