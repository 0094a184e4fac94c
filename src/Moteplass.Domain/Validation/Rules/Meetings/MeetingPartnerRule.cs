using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A meeting is held with others than the owner, and those with whom it was held were there.</summary>
    public const string MeetingPartner = "MTG014";
}

/// <summary>MTG014.</summary>
internal static class MeetingPartnerRule
{
    private static readonly Sentence WithTheOwner = new(
        "Møtet er ført opp som møte med «{0}», som selv eier strukturen.",
        "Møtet er ført opp som møte med «{0}», som sjølv eig strukturen.",
        "The meeting is listed as held with '{0}', which owns the structure itself.");

    private static readonly Sentence NotThere = new(
        "Møtet er ført opp som møte med «{0}», men oppmøtet viser at «{0}» ikke var til stede.",
        "Møtet er ført opp som møte med «{0}», men oppmøtet viser at «{0}» ikkje var til stades.",
        "The meeting is listed as held with '{0}', but the attendance shows that '{0}' was not present.");

    public static Rule Rule { get; } = new(
        RuleCodes.MeetingPartner,
        RuleCategory.Meetings,
        ProblemSeverity.Warning,
        new(
            "Et møte skal være ført opp som møte med andre enn den som eier strukturen, og med noen som var til stede.",
            "Eit møte skal vere ført opp som møte med andre enn den som eig strukturen, og med nokon som var til stades.",
            "A meeting should be listed as held with others than the owner of the structure, and with somebody who was present."),
        [],
        RuleCheck.OfNeighbours<Meeting>(Check));

    private static void Check(Meeting meeting, Place place, RuleContext context, ReportProblem report)
    {
        if (meeting.With.IsEmpty)
        {
            return;
        }

        CollaborationStructure[] structures = [.. context.Index.StructuresOf(meeting)];
        ILookup<Id<Actor>, bool?> said = Said(meeting, structures, context.Index);
        for (int i = 0; i < meeting.With.Count; i++)
        {
            Id<Actor> with = meeting.With[i];
            if (structures is [{ Owners: [var owner] }] && owner == with)
            {
                report(place.At("with", i), WithTheOwner.With($"{with}"));
            }
            else if (IsMissing(meeting, said[with]))
            {
                report(place.At("with", i), NotThere.With($"{with}"));
            }
        }
    }

    /// <summary>Whether all that is said of somebody is that they were not present, or nothing is although everybody who was is named.</summary>
    private static bool IsMissing(Meeting meeting, IEnumerable<bool?> said) => said.DefaultIfEmpty(meeting.AttendanceComplete == true ? false : null).All(wasThere => wasThere == false);

    /// <summary>What is said of each of those who attend, or for whom somebody does.</summary>
    private static ILookup<Id<Actor>, bool?> Said(Meeting meeting, CollaborationStructure[] structures, RegisterIndex index) =>
        (from attendance in meeting.Attendance
         let seats = structures.Select(structure => Attendees.SeatOf(attendance, structure, index)).OfType<Seat>()
         from actor in seats.SelectMany(seat => new[] { seat.OnBehalfOf, seat.Affiliation }).Append(attendance.Organisation).OfType<Id<Actor>>().Distinct()
         select (actor, was: attendance.WasPresent())).ToLookup(one => one.actor, one => one.was);
}
