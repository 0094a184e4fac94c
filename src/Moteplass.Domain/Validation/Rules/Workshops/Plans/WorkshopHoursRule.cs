using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A workshop is at hours that suit participants.</summary>
    public const string WorkshopHours = "WSH015";
}

/// <summary>WSH015, of a plan and of a workshop that was held.</summary>
internal static class WorkshopHoursRule
{
    private static readonly Sentence AtSchool = new(
        "Workshopen er lagt til skoletiden, og deltakerne er i skolealder. At skoletiden er fra klokka 8 til 15, er bibliotekets egen grense.",
        "Workshopen er lagd til skuletida, og deltakarane er i skulealder. At skuletida er frå klokka 8 til 15, er biblioteket si eiga grense.",
        "The workshop is in school hours, and participants are of school age. That school is from 8 to 15 is the library's own limit.");

    private static readonly Sentence AtWork = new(
        "Workshopen er lagt til arbeidstiden, og det er oppgitt at honorar eller tapt arbeidsfortjeneste ikke blir betalt. At arbeidstiden er fra klokka 8 til 16, er bibliotekets egen grense.",
        "Workshopen er lagd til arbeidstida, og det er oppgitt at honorar eller tapt arbeidsforteneste ikkje blir betalt. At arbeidstida er frå klokka 8 til 16, er biblioteket si eiga grense.",
        "The workshop is in working hours, and a fee or lost earnings are stated not to be paid. That work is from 8 to 16 is the library's own limit.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopHours,
        RuleCategory.Workshops,
        ProblemSeverity.Info,
        new(
            "En workshop skal være på et tidspunkt som passer for deltakerne.",
            "Ein workshop skal vere på eit tidspunkt som høver for deltakarane.",
            "A workshop should be at hours that suit participants."),
        [ParticipationGuides.UngMed("2"), ParticipationGuides.Involvert],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        var view = new WorkshopView(workshop);
        Place at = place.At(workshop.Held?.Times is null ? "planned" : "held").At("times");
        if (WorkshopAges.HasPupils(workshop))
        {
            if (WeekdayHours.AtSchool(view, MeetingCalendar.Norwegian) == true)
            {
                report(at, AtSchool);
            }
        }
        else if (workshop.Compensation is { } paid && (paid.Fee == false || paid.LostEarnings == false) && paid is { Fee: not true, LostEarnings: not true }
            && WeekdayHours.AtWork(view, MeetingCalendar.Norwegian) == true)
        {
            report(at, AtWork);
        }
    }
}
