using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>MTG005.</summary>
internal static class RightToVoteRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.RightToVote,
            ProblemSeverity.Error,
            new(
                "De som stemmer, har en plass med stemmerett eller en egen rett til å stemme.",
                "Dei som røystar, har ein plass med røysterett eller ein eigen rett til å røyste.",
                "Those who vote have a voting seat or a right to vote of their own."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Meeting meeting, Place place) in context.Meetings)
        {
            CollaborationStructure[] structures = [.. meeting.Structures.Select(context.Index.Find).OfType<CollaborationStructure>()];
            for (int i = 0; i < meeting.Attendance.Count; i++)
            {
                Attendance attendance = meeting.Attendance[i];
                if (attendance.Voted == true && structures.Length > 0 && structures.All(structure => VotingRights.MayVote(attendance, structure, context.Index) == false))
                {
                    report(place.At("attendance", i).At("voted"), new(
                        "Den som stemte, har verken en plass med stemmerett eller en egen rett til å stemme.",
                        "Den som røysta, har verken ein plass med røysterett eller ein eigen rett til å røyste.",
                        "The one who voted has neither a voting seat nor a right to vote of their own."));
                }
            }
        }
    }
}
