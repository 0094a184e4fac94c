using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Each seat is represented at a meeting once, by somebody who may be.</summary>
    public const string SeatRepresentation = "MTG011";
}

/// <summary>MTG011.</summary>
/// <remarks>It finds what contradicts itself; whether a vote was allowed is for MTG005.</remarks>
internal static class SeatRepresentationRule
{
    private static readonly Sentence VotedFromAfar = new(
        "Stemte, men var ikke til stede.",
        "Røysta, men var ikkje til stades.",
        "Voted, but was not present.");

    private static readonly Sentence ForItself = new(
        "Plassen «{0}» kan ikke være vara for seg selv.",
        "Plassen «{0}» kan ikkje vere vara for seg sjølv.",
        "The seat '{0}' cannot deputise for itself.");

    private static readonly Sentence Twice = new(
        "Plassen «{0}» er ført opp både som til stede og som fraværende.",
        "Plassen «{0}» er ført opp både som til stades og som fråverande.",
        "The seat '{0}' is listed both as present and as not present.");

    private static readonly Sentence Vacant = new(
        "Plassen «{0}» var ledig, men noen er ført opp som til stede for den.",
        "Plassen «{0}» var ledig, men nokon er ført opp som til stades for han.",
        "The seat '{0}' was vacant, but somebody is listed as present for it.");

    private static readonly Sentence OutsidePeriod = new(
        "Perioden til plassen «{0}» er {1}, men noen er ført opp som til stede for den {2}.",
        "Perioden til plassen «{0}» er {1}, men nokon er ført opp som til stades for han {2}.",
        "The period of the seat '{0}' is {1}, but somebody is listed as present for it {2}.");

    private static readonly Sentence TooMany = new(
        "Plassen «{0}» er for {1}, men {2} er ført opp som til stede for den.",
        "Plassen «{0}» er for {1}, men {2} er ført opp som til stades for han.",
        "The seat '{0}' is for {1}, but {2} are listed as present for it.");

    public static Rule Rule { get; } = new(
        RuleCodes.SeatRepresentation,
        RuleCategory.Meetings,
        ProblemSeverity.Warning,
        new(
            "En plass skal være representert én gang på et møte, av den som har den da.",
            "Ein plass skal vere representert éin gong på eit møte, av den som har han då.",
            "A seat should be represented once at a meeting, by whoever holds it then."),
        [],
        RuleCheck.OfNeighbours<Meeting>(Check),
        RuleCheck.OfRecord<Meeting>(CheckAlone));

    private static void Check(Meeting meeting, Place place, RuleContext context, ReportProblem report)
    {
        CheckAlone(meeting, place, report);
        var seats = new SeatsTogether([.. context.Index.StructuresOf(meeting)], context.Index);
        for (int i = 0; i < meeting.Attendance.Count; i++)
        {
            Attendance attendance = meeting.Attendance[i];
            Place at = place.At("attendance", i);
            if (attendance.WasPresent() == true && seats.Find(attendance.Seat) is { } own)
            {
                CheckHolder(own, meeting, at.At("seat"), report);
                if (attendance.DeputisesFor is null)
                {
                    CheckPersons(own, attendance, at, report);
                }
            }
        }
    }

    private static void CheckAlone(Meeting meeting, Place place, ReportProblem report)
    {
        HashSet<Id<Seat>> present = [.. meeting.Attendance.Where(one => one.WasPresent() == true && one.DeputisesFor is null).Select(one => one.Seat).OfType<Id<Seat>>()];
        for (int i = 0; i < meeting.Attendance.Count; i++)
        {
            Attendance attendance = meeting.Attendance[i];
            Place at = place.At("attendance", i);
            if (attendance is { Voted: true } && attendance.WasPresent() == false)
            {
                report(at.At("voted"), VotedFromAfar, ProblemSeverity.Error);
            }

            if (attendance.Seat is { } seat && attendance.DeputisesFor == seat)
            {
                report(at.At("deputisesFor"), ForItself.With($"{seat}"), ProblemSeverity.Error, found: $"{seat}");
            }

            if (attendance.WasPresent() == false && attendance is { Seat: { } absent, Organisation: null } && present.Contains(absent))
            {
                report(at, Twice.With($"{absent}"), ProblemSeverity.Error);
            }
        }
    }

    private static void CheckHolder(Seat seat, Meeting meeting, Place place, ReportProblem report)
    {
        if (seat.State == SeatState.Vacant)
        {
            report(place, Vacant.With($"{seat.Id}"));
        }
        else if (seat.Period is { } period && meeting.Held?.Date is { IsApproximate: false } date && period.Covers(date) == false)
        {
            report(place, OutsidePeriod.With($"{seat.Id}", period, date.When()), found: $"{date}", allowed: $"{period}");
        }
    }

    private static void CheckPersons(Seat seat, Attendance attendance, Place place, ReportProblem report)
    {
        if (seat.Persons is { IsApproximate: false, Maximum: { } most } && attendance.Persons is { IsApproximate: false, Minimum: var came } && came > most)
        {
            report(place.At("persons"), TooMany.With($"{seat.Id}", most, attendance.Persons!.Value), found: $"{attendance.Persons}", allowed: $"..{most}");
        }
    }
}
