using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The users' side is not outnumbered at a workshop.</summary>
    public const string WorkshopUsersShare = "WSH022";
}

/// <summary>WSH022, of the workshop itself.</summary>
internal static class WorkshopUsersShareRule
{
    private static readonly Sentence Outnumbered = new(
        "Brukersiden er færre enn halvparten av deltakerne, og ingen del av programmet er oppgitt å være bare for den.",
        "Brukarsida er færre enn halvparten av deltakarane, og ingen del av programmet er oppgitt å vere berre for ho.",
        "The users' side is fewer than half of the participants, and no part of the programme is stated to be for them alone.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopUsersShare,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "Minst halvparten av deltakerne i en workshop skal være fra brukersiden.",
            "Minst halvparten av deltakarane i ein workshop skal vere frå brukarsida.",
            "At least half of the participants of a workshop should be on the users' side."),
        [ParticipationGuides.UngdomOgFritid, ParticipationGuides.GeneralComment("134 e")],
        RuleCheck.OfNeighbours<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        if (SpaceFinder.UsersShare(workshop)?.Maximum < WorkshopLimits.Half
            && ThreeValued.Any(workshop.Sessions, session => UserParties.Any(session.ReservedFor, context.Index)) == false)
        {
            report(place.At("groups"), Outnumbered);
        }
    }
}
