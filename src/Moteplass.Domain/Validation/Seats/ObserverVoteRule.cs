using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>SEA003.</summary>
internal static class ObserverVoteRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.ObserverVote,
            ProblemSeverity.Warning,
            new(
                "Den som bare er observatør eller sekretær, har ikke stemmerett.",
                "Den som berre er observatør eller sekretær, har ikkje røysterett.",
                "Whoever is only an observer or a secretary has no right to vote."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            HashSet<Holder> members = [.. structure.Seats.Where(seat => seat.IsPlace()).Select(seat => seat.Holder()).OfType<Holder>()];
            for (int i = 0; i < structure.Seats.Count; i++)
            {
                Seat seat = structure.Seats[i];
                if (seat is { Role: SeatRole.Observer or SeatRole.Secretary, HasVote: true } && !(seat.Holder() is { } holder && members.Contains(holder)))
                {
                    LocalizedText role = seat.Role == SeatRole.Observer ? new("observatør", "observatør", "observer") : new("sekretær", "sekretær", "secretary");
                    report(place.At("seats", i).At("hasVote"), new LocalizedText(
                        $"Rollen er {role.Nb}, men plassen har stemmerett.",
                        $"Rolla er {role.Nn}, men plassen har røysterett.",
                        $"The role is {role.En}, but the seat has a vote."));
                }
            }
        }
    }
}
