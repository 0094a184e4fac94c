using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Whoever is only an observer or a secretary has no right to vote.</summary>
    public const string ObserverVote = "SEA003";
}

/// <summary>SEA003.</summary>
internal static class ObserverVoteRule
{
    private static readonly Sentence HasVote = new(
        "Rollen er {0}, men plassen har stemmerett.",
        "Rolla er {0}, men plassen har røysterett.",
        "The role is {0}, but the seat has a vote.");

    private static readonly LocalizedText Observer = new("observatør", "observatør", "observer");

    private static readonly LocalizedText Secretary = new("sekretær", "sekretær", "secretary");

    public static Rule Rule { get; } = new(
        RuleCodes.ObserverVote,
        RuleCategory.Seats,
        ProblemSeverity.Warning,
        new(
            "Den som bare er observatør eller sekretær, skal ikke ha stemmerett.",
            "Den som berre er observatør eller sekretær, skal ikkje ha røysterett.",
            "Whoever is only an observer or a secretary should not have the right to vote."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfStructure(Check));

    private static void Check(CollaborationStructure structure, Place place, ReportProblem report)
    {
        HashSet<Holder>? members = null;
        for (int i = 0; i < structure.Seats.Count; i++)
        {
            Seat seat = structure.Seats[i];
            if (!HasVoteBesideRole(seat))
            {
                continue;
            }

            members ??= [.. structure.Seats.Where(one => one.IsPlace()).Select(one => one.Holder()).OfType<Holder>()];
            if (!(seat.Holder() is { } holder && members.Contains(holder)))
            {
                report(place.At("seats", i).At("hasVote"), HasVote.With(seat.Role == SeatRole.Observer ? Observer : Secretary));
            }
        }
    }

    private static bool HasVoteBesideRole(Seat seat) => seat is { Role: SeatRole.Observer or SeatRole.Secretary, HasVote: true };
}
