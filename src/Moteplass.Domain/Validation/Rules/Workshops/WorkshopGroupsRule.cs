using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Groups of a workshop are small, and each is led.</summary>
    public const string WorkshopGroups = "WSH025";
}

/// <summary>WSH025, of the workshop itself.</summary>
internal static class WorkshopGroupsRule
{
    private static readonly Sentence Large = new(
        "Det er minst {0} deltakere i den største gruppen. Bibliotekets egen grense er {1}.",
        "Det er minst {0} deltakarar i den største gruppa. Grensa til biblioteket sjølv er {1}.",
        "There are at least {0} participants in the largest group. The library's own limit is {1}.");

    private static readonly Sentence NotLed = new(
        "Det er oppgitt at ikke hver gruppe har en leder.",
        "Det er oppgitt at ikkje kvar gruppe har ein leiar.",
        "It is stated that not each group has a leader.");

    private static readonly Sentence FewLeaders = new(
        "Det er {0} som leder grupper, men {1} grupper på samme tid.",
        "Det er {0} som leier grupper, men {1} grupper på same tid.",
        "There are {0} leaders of groups, but {1} groups at the same time.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopGroups,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "Gruppene i en workshop skal være små, og hver gruppe skal ha en leder.",
            "Gruppene i ein workshop skal vere små, og kvar gruppe skal ha ein leiar.",
            "The groups of a workshop should be small, and each should have a leader."),
        [ParticipationGuides.GeneralComment("134 g"), ParticipationGuides.DialogueCafe("DOGA"), ParticipationGuides.DialogueCafe("Udir")],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        for (int i = 0; i < workshop.Sessions.Count; i++)
        {
            WorkshopSession session = workshop.Sessions[i];
            int limit = WorkshopGroups.Limit(session);
            if (WorkshopGroups.LeastInLargest(session, workshop) is { } people && people > limit)
            {
                report(place.At("sessions", i), Large.With(people, limit));
            }
        }

        CountRange? leaders = workshop.Facilitation?.Count;
        if (workshop.Facilitation?.PerGroup == false)
        {
            report(place.At("facilitation").At("perGroup"), NotLed);
        }
        else if (workshop.Sessions.FirstOrDefault(session => session.Groups is { } groups && leaders is { } few && groups.Exceeds(few) == true) is { Groups: { } most })
        {
            report(place.At("facilitation").At("count"), FewLeaders.With(leaders!.Value, most));
        }
    }
}
