using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Anchoring, mandates and seats are within the structure's life, and cadences within the mandate's time.</summary>
    public const string PartsWithinWhole = "STR009";
}

/// <summary>STR009.</summary>
/// <remarks>
/// A seat may go on past the mandate and the term: its whole is the structure. Where members sit until their successors are appointed, a seat
/// may go on past the structure too. What begins before the first phase may have been prepared ahead of the start, as members are appointed.
/// </remarks>
internal static class PartsWithinWholeRule
{
    private static readonly Sentence BeyondStructure = new(
        "Perioden {0} går ut over strukturens faser ({1}).",
        "Perioden {0} går ut over fasane til strukturen ({1}).",
        "The period {0} goes beyond the phases of the structure ({1}).");

    private static readonly Sentence BeyondMandate = new(
        "Perioden {0} går ut over perioden til mandatet ({1}).",
        "Perioden {0} går ut over perioden til mandatet ({1}).",
        "The period {0} goes beyond the period of the mandate ({1}).");

    public static Rule Rule { get; } = new(
        RuleCodes.PartsWithinWhole,
        RuleCategory.Structures,
        ProblemSeverity.Error,
        new(
            "Forankring, mandater og plasser skal ligge innenfor strukturens levetid, og møtefrekvensen innenfor mandatets periode.",
            "Forankring, mandat og plassar skal liggje innanfor levetida til strukturen, og møtefrekvensen innanfor perioden til mandatet.",
            "Anchoring, mandates and seats must be within the structure's life, and cadences within the mandate's period."),
        [RuleSource.Guidance],
        RuleCheck.OfNeighbours<CollaborationStructure>(Check));

    private static void Check(CollaborationStructure structure, Place place, RuleContext context, ReportProblem report)
    {
        ValidityPeriod whole = StructureLife.WholeOf(structure);
        if (whole.EarliestStart != ValidityPeriod.Always || whole.LatestEnd != ValidityPeriod.Never)
        {
            CheckParts(structure, whole, place, report);
        }

        for (int i = 0; i < structure.Mandates.Count; i++)
        {
            CheckCadences(structure.Mandates[i], place.At("mandates", i), report);
        }
    }

    private static void CheckParts(CollaborationStructure structure, ValidityPeriod whole, Place place, ReportProblem report)
    {
        (int first, int last) = (whole.EarliestStart, whole.LatestEnd);
        for (int i = 0; i < structure.Anchorings.Count; i++)
        {
            CheckLife(structure.Anchorings[i].Period, whole, first, last, place, "anchorings", i, report);
        }

        for (int i = 0; i < structure.Mandates.Count; i++)
        {
            CheckLife(structure.Mandates[i].Period, whole, first, last, place, "mandates", i, report);
        }

        bool mayStay = !structure.Seats.IsEmpty && structure.Mandates.Any(mandate => mandate.Term?.SitsUntilReplaced == true || mandate.SeatGroups.Any(group => group.Term?.SitsUntilReplaced == true));
        for (int i = 0; i < structure.Seats.Count; i++)
        {
            CheckLife(structure.Seats[i].Period, whole, first, mayStay ? ValidityPeriod.Never : last, place, "seats", i, report);
        }
    }

    /// <param name="part">When the part holds, or null.</param>
    /// <param name="whole">The life of the structure.</param>
    /// <param name="first">The first day of that.</param>
    /// <param name="last">The last day on which the part may hold.</param>
    /// <param name="place">Where the structure is.</param>
    /// <param name="member">The list in which the part is.</param>
    /// <param name="index">Where in the list.</param>
    /// <param name="report">Takes what is found.</param>
    private static void CheckLife(ValidityPeriod? part, ValidityPeriod whole, int first, int last, Place place, string member, int index, ReportProblem report)
    {
        if (part is not { } stated)
        {
            return;
        }

        ValidityPeriod period = PeriodReading.Proven(stated);
        if (period.LatestStart >= first && (last == ValidityPeriod.Never || period.EarliestEnd <= last))
        {
            return;
        }

        report(
            place.At(member, index).At("period"),
            BeyondStructure.With(stated, whole),
            period.EarliestEnd > last || period.LatestEnd < first ? null : ProblemSeverity.Warning,
            found: $"{stated}",
            allowed: $"{whole}");
    }

    private static void CheckCadences(Mandate mandate, Place place, ReportProblem report)
    {
        for (int i = 0; i < mandate.Cadences.Count; i++)
        {
            if (mandate is { Period: { } whole } && mandate.Cadences[i].Period is { } part && PeriodReading.Proven(whole).Covers(PeriodReading.Proven(part)) == false)
            {
                report(place.At("cadences", i).At("period"), BeyondMandate.With(part, whole), found: $"{part}", allowed: $"{whole}");
            }
        }
    }
}
