using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A participation council follows the law on term, age, chair and annual report.</summary>
    public const string ParticipationCouncil = "STR010";
}

/// <summary>STR010.</summary>
/// <remarks>
/// The law of local government (kommuneloven 2018 § 5-12, regulation 2019-06-17 no. 727) holds for the councils of municipalities and counties
/// of Norway, also those without a stated country, from the election of autumn 2019; a mandate that is older is not checked by it, nor one without a date on a day before then. Where a mandate
/// caps the age at the election, what else it says of ages is of those who sit: one who has not turned 19 when elected turns so.
/// </remarks>
internal static class ParticipationCouncilRule
{
    private const int LongestTerm = 2;
    private const int OldestWhenElected = 18;

    private static readonly LocalDate LawBegins = new(2019, 10, 1);

    private static readonly Sentence NoAnnualReport = new(
        "Det er ikke oppgitt at rådet legger fram årsmelding.",
        "Det er ikkje oppgitt at rådet legg fram årsmelding.",
        "It is not stated that the council presents an annual report.");

    private static readonly Sentence LongTerm = new(
        "Funksjonstiden er {0} år, men i et ungdomsråd er den etter loven høyst to år.",
        "Funksjonstida er {0} år, men i eit ungdomsråd er ho etter lova høgst to år.",
        "The term is {0} years, but by law it is at most two years in a youth council.");

    private static readonly Sentence TooOld = new(
        "Aldersgruppen {0} går ut over det loven tillater: Medlemmer av et ungdomsråd har ikke fylt 19 år når de velges.",
        "Aldersgruppa {0} går ut over det lova tillèt: Medlemer av eit ungdomsråd har ikkje fylt 19 år når dei blir valde.",
        "The age range {0} goes beyond what the law allows: members of a youth council must be under 19 when they are elected.");

    public static Rule Rule { get; } = new(
        RuleCodes.ParticipationCouncil,
        RuleCategory.Structures,
        ProblemSeverity.Warning,
        new(
            "Et medvirkningsråd skal følge loven og forskriften: funksjonstid og alder i et ungdomsråd, eget valg av leder, årsmelding.",
            "Eit medverknadsråd skal følgje lova og forskrifta: funksjonstid og alder i eit ungdomsråd, eige val av leiar, årsmelding.",
            "A participation council should follow the law and the regulation: term and age in a youth council, its own election of the chair, an annual report."),
        [RuleSource.Guidance, RuleSource.Law("kommuneloven", "5-12")],
        RuleCheck.OfNeighbours<CollaborationStructure>((structure, place, context, day, report) => Check(structure, place, context, day, report)),
        RuleCheck.OfNeighbours<CollaborationStructure>((structure, place, context, report) => Check(structure, place, context, day: null, report)));

    private static void Check(CollaborationStructure structure, Place place, RuleContext context, LocalDate? day, ReportProblem report)
    {
        if (structure.Kind is StructureKind.YouthCouncil or StructureKind.ParticipationCouncil && IsLocal(structure, context.Index))
        {
            for (int i = 0; i < structure.Mandates.Count; i++)
            {
                if (IsByLaw(structure.Mandates[i], day))
                {
                    Check(structure, structure.Mandates[i], place.At("mandates", i), report);
                }
            }
        }
    }

    private static void Check(CollaborationStructure structure, Mandate mandate, Place place, ReportProblem report)
    {
        if (structure.Kind == StructureKind.YouthCouncil)
        {
            CheckTerms(mandate, place, report);
            CheckAges(mandate, place, report);
        }

        CouncilChair.Check(structure, mandate, place, report);
        if (!mandate.Duties.Any(duty => duty.Kind == DutyKind.AnnualReport))
        {
            report(place, NoAnnualReport, UnstatedSeverity.Of(mandate));
        }
    }

    private static bool IsLocal(CollaborationStructure structure, RegisterIndex index) =>
        structure.Owners.Any(owner => index.Find(owner) is PublicBody { Kind: PublicBodyKind.Municipality or PublicBodyKind.County } body && body.IsPerhapsNorwegian);

    private static bool IsByLaw(Mandate mandate, LocalDate? day)
    {
        PartialDate? last = mandate.Period is { } period ? period.End : mandate.Adopted;
        return !((last?.Latest ?? day) < LawBegins);
    }

    private static void CheckTerms(Mandate mandate, Place place, ReportProblem report)
    {
        CheckTerm(mandate.Term, place.At("term"), report);
        for (int i = 0; i < mandate.SeatGroups.Count; i++)
        {
            if (IsOfYouth(mandate.SeatGroups[i]))
            {
                CheckTerm(mandate.SeatGroups[i].Term, place.At("seatGroups", i).At("term"), report);
            }
        }
    }

    private static void CheckTerm(TermOfOffice? term, Place place, ReportProblem report)
    {
        if (term?.Years is { } years && years.Exceeds(CountRange.Exactly(LongestTerm)) == true)
        {
            report(place.At("years"), LongTerm.With(years), found: $"{years}", allowed: "..2");
        }
    }

    private static void CheckAges(Mandate mandate, Place place, ReportProblem report)
    {
        (int Index, CompositionRule Rule)[] rules = mandate.CompositionRules.IndexedWhere(IsOnAge);
        bool isCapped = rules.Any(one => IsAtStart(one.Rule));
        foreach ((int i, CompositionRule rule) in rules)
        {
            if (IsAtStart(rule) || (rule.Moment is null && !isCapped))
            {
                CheckAge(rule.Ages, place.At("compositionRules", i).At("ages"), report);
            }
        }

        for (int i = 0; i < mandate.SeatGroups.Count; i++)
        {
            if (IsOfYouth(mandate.SeatGroups[i]))
            {
                CheckOwnAges(mandate.SeatGroups[i], place.At("seatGroups", i), report);
            }
        }

        // Beside a rule of the mandate's own, the ages of a group are those that its members may come to during the term.
        for (int i = 0; i < mandate.SeatGroups.Count && rules.Length == 0; i++)
        {
            if (IsOfYouth(mandate.SeatGroups[i]) && mandate.SeatGroups[i].Holder is CategoryParty holder && !mandate.SeatGroups[i].CompositionRules.Any(IsOnAge))
            {
                CheckAge(holder.Ages, place.At("seatGroups", i).At("holder").At("ages"), report);
            }
        }
    }

    private static void CheckOwnAges(SeatGroup group, Place place, ReportProblem report)
    {
        for (int i = 0; i < group.CompositionRules.Count; i++)
        {
            if (IsOnAge(group.CompositionRules[i]) && group.CompositionRules[i].Moment != CompositionMoment.Throughout)
            {
                CheckAge(group.CompositionRules[i].Ages, place.At("compositionRules", i).At("ages"), report);
            }
        }
    }

    private static bool IsOnAge(CompositionRule rule) =>
        rule is { Dimension: CompositionDimension.Age, Scope: CompositionScope.Each, Requirement: CompositionRequirement.Within, Ages.Maximum: not null, Side: null or Side.Users };

    private static bool IsAtStart(CompositionRule rule) => rule.Moment is CompositionMoment.Election or CompositionMoment.Appointment;

    private static void CheckAge(AgeRange? ages, Place place, ReportProblem report)
    {
        if (ages is { } stated && stated.Maximum > OldestWhenElected)
        {
            report(place, TooOld.With(stated), found: $"{stated}", allowed: "..18");
        }
    }

    /// <summary>Politicians and officials who sit in the council are not its youth.</summary>
    private static bool IsOfYouth(SeatGroup group) =>
        group.Role is null or SeatRole.Member or SeatRole.Chair or SeatRole.ViceChair or SeatRole.Deputy
        && (group.Side == Side.Users || (group.Side is null && group.Holder is CategoryParty { Category: PartyCategory.Youth or PartyCategory.Child or PartyCategory.Pupil }));
}
