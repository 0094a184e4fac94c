using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Participants under 18 are looked after.</summary>
    public const string WorkshopSafeguards = "WSH020";
}

/// <summary>WSH020, of a plan and of a workshop that was held.</summary>
internal static class WorkshopSafeguardsRule
{
    private static readonly Sentence NoAdult = new(
        "Deltakere under 18 år har ingen ansvarlig voksen å henvende seg til.",
        "Deltakarar under 18 år har ingen ansvarleg vaksen å vende seg til.",
        "Participants under 18 have no responsible adult to turn to.");

    private static readonly Sentence NoAftercare = new(
        "Deltakere under 18 år får ingen oppfølging etterpå.",
        "Deltakarar under 18 år får inga oppfølging etterpå.",
        "Participants under 18 are offered no aftercare.");

    private static readonly Sentence NoRisk = new(
        "Det er ikke vurdert hvilken risiko det kan innebære for deltakere under 18 år.",
        "Det er ikkje vurdert kva risiko det kan innebere for deltakarar under 18 år.",
        "What risk it may bring participants under 18 was not considered.");

    private static readonly Sentence GuardiansNotAsked = new(
        "Foresatte er bare spurt for deltakere under {0} år. Bibliotekets egen grense er {1} år.",
        "Føresette er berre spurde for deltakarar under {0} år. Grensa til biblioteket sjølv er {1} år.",
        "Guardians were asked only for participants below the age of {0}. The library's own limit is {1}.");

    private static readonly Sentence NothingIsStated = new(
        "Deltakere under 18 år er med over flere dager. Det er ikke oppgitt hvordan de blir ivaretatt.",
        "Deltakarar under 18 år er med over fleire dagar. Det er ikkje oppgitt korleis dei blir tekne vare på.",
        "Participants under 18 take part over several days. How they are looked after is not stated.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopSafeguards,
        RuleCategory.Workshops,
        ProblemSeverity.Warning,
        new(
            "Deltakere under 18 år skal ha en ansvarlig voksen og oppfølging etterpå, risikoen skal være vurdert, og foresatte til de yngste spurt.",
            "Deltakarar under 18 år skal ha ein ansvarleg vaksen og oppfølging etterpå, risikoen skal vere vurdert, og føresette til dei yngste spurde.",
            "Participants under 18 should have a responsible adult and aftercare, the risk should be considered, and guardians of the youngest asked."),
        [ParticipationGuides.Bufdir, ParticipationGuides.Barnombudsmannen("Unga Direkt")],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        if (WorkshopAges.HasMinors(workshop) != true)
        {
            return;
        }

        Place safeguards = place.At("safeguards");
        if (workshop.Safeguards is { } stated && !IsSilent(stated))
        {
            Check(stated.ResponsibleAdult, "responsibleAdult", NoAdult);
            Check(stated.Aftercare, "aftercare", NoAftercare);
            Check(stated.RiskConsidered, "riskConsidered", NoRisk);
            if (stated.GuardiansAskedBelow is { } age && WorkshopAges.OldestBelow(workshop, WorkshopLimits.GuardiansAskedBelow) >= age)
            {
                report(safeguards.At("guardiansAskedBelow"), GuardiansNotAsked.With(age, WorkshopLimits.GuardiansAskedBelow), found: $"{age}", allowed: $"{WorkshopLimits.GuardiansAskedBelow}..");
            }
        }
        else if (new WorkshopView(workshop).LastsSeveralDays)
        {
            report(place, NothingIsStated, ProblemSeverity.Info);
        }

        void Check(bool? isSo, string member, Sentence sentence)
        {
            if (isSo == false)
            {
                report(safeguards.At(member), sentence);
            }
        }
    }

    private static bool IsSilent(WorkshopSafeguards stated) =>
        stated is { GuardiansAskedBelow: null, ResponsibleAdult: null, Aftercare: null, RulesOfTalk: null, RiskConsidered: null };
}
