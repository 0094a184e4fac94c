using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>STR009.</summary>
/// <remarks>
/// A seat may go on past the mandate and the term: its whole is the structure. Where members sit until their successors are appointed, a seat
/// may go on past the structure too. What begins before the first phase may have been prepared ahead of the start, as members are appointed.
/// </remarks>
internal static class PartsWithinWholeRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.PartsWithinWhole,
            ProblemSeverity.Error,
            new(
                "Forankring, mandater og plasser ligger innenfor strukturens levetid, og møtehyppighet innenfor mandatets periode.",
                "Forankring, mandat og plassar ligg innanfor levetida til strukturen, og møtefrekvens innanfor perioden til mandatet.",
                "Anchoring, mandates and seats lie within the structure's life, and cadences within the mandate's period."),
            "guidance"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            var life = new ProvenLife(structure);
            bool mayStay = structure.Mandates.Any(mandate => mandate.Term?.SitsUntilReplaced == true || mandate.SeatGroups.Any(group => group.Term?.SitsUntilReplaced == true));
            for (int i = 0; i < structure.Anchoring.Count; i++)
            {
                CheckLife(structure.Anchoring[i].Period, life, life.Last, place.At("anchoring", i), report);
            }

            for (int i = 0; i < structure.Mandates.Count; i++)
            {
                CheckLife(structure.Mandates[i].Period, life, life.Last, place.At("mandates", i), report);
                CheckCadences(structure.Mandates[i], place.At("mandates", i), report);
            }

            for (int i = 0; i < structure.Seats.Count; i++)
            {
                CheckLife(structure.Seats[i].Period, life, mayStay ? ValidityPeriod.Never : life.Last, place.At("seats", i), report);
            }
        }
    }

    private static void CheckLife(ValidityPeriod? part, ProvenLife life, int last, Place place, Report report)
    {
        if (part is null)
        {
            return;
        }

        ValidityPeriod proof = PeriodReading.Proven(part);
        bool isOutside = proof.EarliestEnd > last || proof.LatestEnd < life.First;
        if (isOutside || proof.LatestStart < life.First)
        {
            report(
                place.At("period"),
                new LocalizedText(
                    $"Perioden {part} går ut over fasene til strukturen, {life.Whole}.",
                    $"Perioden {part} går ut over fasane til strukturen, {life.Whole}.",
                    $"The period {part} goes beyond the phases of the structure, {life.Whole}."),
                isOutside ? null : ProblemSeverity.Warning,
                found: $"{part}",
                allowed: $"{life.Whole}");
        }
    }

    private static void CheckCadences(Mandate mandate, Place place, Report report)
    {
        for (int i = 0; i < mandate.Cadence.Count; i++)
        {
            if (mandate is { Period: { } whole } && mandate.Cadence[i].Period is { } part && PeriodReading.Proven(whole).Covers(PeriodReading.Proven(part)) == false)
            {
                report(place.At("cadence", i).At("period"), new LocalizedText(
                    $"Perioden {part} går ut over perioden til mandatet, {whole}.",
                    $"Perioden {part} går ut over perioden til mandatet, {whole}.",
                    $"The period {part} goes beyond that of the mandate, {whole}."), found: $"{part}", allowed: $"{whole}");
            }
        }
    }
}
