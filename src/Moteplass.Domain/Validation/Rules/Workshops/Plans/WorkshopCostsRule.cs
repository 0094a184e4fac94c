namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Nobody pays to take part in a workshop.</summary>
    public const string WorkshopCosts = "WSH027";
}

/// <summary>WSH027, of a plan and of a workshop that was held.</summary>
internal static class WorkshopCostsRule
{
    private static readonly Sentence NotCovered = new(
        "Det er oppgitt at deltakerne ikke får dekket {0}.",
        "Det er oppgitt at deltakarane ikkje får dekt {0}.",
        "It is stated that participants are not reimbursed for {0}.");

    private static readonly Sentence NoFee = new(
        "Det er oppgitt at deltakerne ikke får honorar.",
        "Det er oppgitt at deltakarane ikkje får honorar.",
        "It is stated that participants are not paid a fee.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopCosts,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "Det skal ikke koste deltakerne noe å være med i en workshop.",
            "Det skal ikkje koste deltakarane noko å vere med i ein workshop.",
            "Taking part in a workshop should not cost participants anything."),
        [ParticipationGuides.Helsebiblioteket, ParticipationGuides.Involvert],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        if (workshop.Compensation is not { } paid)
        {
            return;
        }

        // Who takes part at a distance has no journey; where the form is not stated, it is not known whether there is one.
        Place at = place.At("compensation");
        MeetingForm? form = workshop.Form ?? workshop.Planned?.Form;
        (bool? IsCovered, string Member, LocalizedText What)[] costs =
        [
            .. form == MeetingForm.Digital ? ((bool?, string, LocalizedText)[])[] :
            [
                (paid.Travel, "travel", new("reisen", "reisa", "travel")),
                (paid.Stay, "stay", new("oppholdet", "opphaldet", "staying overnight")),
                (paid.Companion, "companion", new("utgifter til ledsager", "utgifter til ledsagar", "the costs of a companion")),
            ],
        ];
        foreach ((_, string member, LocalizedText what) in costs.Where(cost => cost.IsCovered == false))
        {
            report(at.At(member), NotCovered.With(what), form is null ? ProblemSeverity.Info : null);
        }

        if (paid.LostEarnings == false)
        {
            report(at.At("lostEarnings"), NotCovered.With(new LocalizedText("tapt arbeidsfortjeneste", "tapt arbeidsforteneste", "lost earnings")), ProblemSeverity.Info);
        }

        if (paid.Fee == false)
        {
            report(at.At("fee"), NoFee, ProblemSeverity.Info);
        }
    }
}
