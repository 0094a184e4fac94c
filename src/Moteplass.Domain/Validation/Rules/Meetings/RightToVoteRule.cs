using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Those who vote have a seat or a right to vote.</summary>
    public const string RightToVote = "MTG005";
}

/// <summary>MTG005.</summary>
internal static class RightToVoteRule
{
    private static readonly Sentence NoRight = new(
        "Den som stemte, har verken en plass med stemmerett eller en egen rett til å stemme.",
        "Den som røysta, har verken ein plass med røysterett eller ein eigen rett til å røyste.",
        "The one who voted has neither a voting seat nor a right to vote of their own.");

    public static Rule Rule { get; } = new(
        RuleCodes.RightToVote,
        RuleCategory.Meetings,
        ProblemSeverity.Error,
        new(
            "De som stemmer, skal ha en plass med stemmerett eller en egen rett til å stemme.",
            "Dei som røystar, skal ha ein plass med røysterett eller ein eigen rett til å røyste.",
            "Those who vote must have a voting seat or a right to vote of their own."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfNeighbours<Meeting>(Check));

    private static void Check(Meeting meeting, Place place, RuleContext context, ReportProblem report)
    {
        if (!meeting.Attendance.Any(attendance => attendance.Voted == true))
        {
            return;
        }

        CollaborationStructure[] structures = [.. context.Index.StructuresOf(meeting)];
        if (structures.Length == 0 || structures.Any(structure => VotingPlaces.Of(structure, context.Index).MayVoteWithoutSeat))
        {
            return;
        }

        var seats = new SeatsTogether(structures, context.Index);
        LocalDate? day = new MeetingView(meeting).Day;
        for (int i = 0; i < meeting.Attendance.Count; i++)
        {
            Attendance attendance = meeting.Attendance[i];

            // In a structure that does not have the seat nobody may vote by it.
            IEnumerable<CollaborationStructure> asked = (attendance.DeputisesFor ?? attendance.Seat) is { } seat ? seats.With(seat) : structures;
            if (attendance.Voted == true && asked.All(structure => VotingRights.MayVote(attendance, structure, context.Index, day) == false))
            {
                report(place.At("attendance", i).At("voted"), NoRight);
            }
        }
    }
}
