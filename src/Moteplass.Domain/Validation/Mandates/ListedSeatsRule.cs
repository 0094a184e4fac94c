using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>PAR002.</summary>
/// <remarks>Seats that state when they were held can be counted on a day alone; of those whose times are unknown (A18) it can be told how many at most.</remarks>
internal static class ListedSeatsRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.ListedSeats,
            ProblemSeverity.Info,
            new(
                "Plassene som er oppført, stemmer med mandatet.",
                "Plassane som er førte opp, stemmer med mandatet.",
                "The seats listed match those that the mandate states."),
            "A9, A18",
            needsDay: true),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            Mandate? mandate = context.AsOf is { } day ? new StructureMandates(structure).On(day) : structure.Mandates is [var only] ? only : null;
            if (mandate is null or { SeatGroups.IsEmpty: true } || (context.AsOf is null && structure.Seats.Any(seat => seat.IsPlace() && seat.Period is { } period && period != default)))
            {
                continue;
            }

            foreach (SideParity side in SeatComparison.Of(structure, mandate, context.Index, context.AsOf).Where(IsWorthALook))
            {
                LocalizedText name = SideWords.Of(side.Side);
                report(place.At("seats"), side.Listed == default
                    ? new LocalizedText(
                        $"Mandatet gir {name.Nb} {side.Stated} {Plural.Of(side.Stated, "plass", "plasser")}; ingen er oppført.",
                        $"Mandatet gir {name.Nn} {side.Stated} {Plural.Of(side.Stated, "plass", "plassar")}; ingen er ført opp.",
                        $"The mandate gives {name.En} {side.Stated} {Plural.Of(side.Stated, "seat", "seats")}; none is listed.")
                    : side.Agrees == false
                    ? new LocalizedText(
                        $"Mandatet gir {name.Nb} {side.Stated} {Plural.Of(side.Stated, "plass", "plasser")}; {side.Listed} er oppført.",
                        $"Mandatet gir {name.Nn} {side.Stated} {Plural.Of(side.Stated, "plass", "plassar")}; {side.Listed} er {Plural.Of(side.Listed, "ført", "førte")} opp.",
                        $"The mandate gives {name.En} {side.Stated} {Plural.Of(side.Stated, "seat", "seats")}; {side.Listed} {Plural.Of(side.Listed, "is", "are")} listed.")
                    : new LocalizedText(
                        $"Mandatet gir {name.Nb} {side.Stated} {Plural.Of(side.Stated, "plass", "plasser")}; {side.Listed} er oppført. Om det er ulikt eller har endret seg over tid, kan ikke avgjøres.",
                        $"Mandatet gir {name.Nn} {side.Stated} {Plural.Of(side.Stated, "plass", "plassar")}; {side.Listed} er {Plural.Of(side.Listed, "ført", "førte")} opp. Om det er ulikt eller har endra seg over tid, kan ikkje avgjerast.",
                        $"The mandate gives {name.En} {side.Stated} {Plural.Of(side.Stated, "seat", "seats")}; {side.Listed} {Plural.Of(side.Listed, "is", "are")} listed. Whether it differs or changed over time cannot be told."), found: $"{side.Listed}", allowed: $"{side.Stated}");
            }
        }
    }

    private static bool IsWorthALook(SideParity side) =>
        side is { Stated: not null, Agrees: false } || side is { Stated: { IsApproximate: false }, Agrees: null, Listed.Maximum: not 0 };
}
