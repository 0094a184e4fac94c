using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

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
            Mandate? mandate = context.AsOf is { } day ? MandateSuccession.Of(structure, context.Index).On(day) : structure.Mandates is [var only] ? only : null;
            if (mandate is null or { SeatGroups.IsEmpty: true } || (context.AsOf is null && structure.Seats.Any(seat => seat.IsPlace() && seat.Period is { } period && period != default)))
            {
                continue;
            }

            foreach (SideParity side in SideParityFinder.Find(structure, mandate, context.Index, context.AsOf).Where(IsWorthALook))
            {
                report(place.At("seats"), Message(side), found: $"{side.Listed}", allowed: $"{side.Stated}");
            }
        }
    }

    private static LocalizedText Message(SideParity side)
    {
        LocalizedText name = SideWords.Of(side.Side);
        LocalizedText stated = CountWords.Of(side.Stated!.Value, new("plass", "plass", "seat"), new("plasser", "plassar", "seats"));
        LocalizedText listed = side.Listed == default
            ? new("ingen er oppført", "ingen er ført opp", "none is listed")
            : CountWords.Of(side.Listed, new("er oppført", "er ført opp", "is listed"), new("er oppført", "er førte opp", "are listed"));
        LocalizedText? doubt = side.IsAsStated == false ? null : new(
            " Om tallene avviker eller har endret seg over tid, kan ikke avgjøres.",
            " Om tala avvik eller har endra seg over tid, kan ikkje avgjerast.",
            " Whether the numbers differ or changed over time cannot be told.");
        return new LocalizedText(
            $"Mandatet gir {name.Nb} {stated.Nb}; {listed.Nb}.{doubt?.Nb}",
            $"Mandatet gir {name.Nn} {stated.Nn}; {listed.Nn}.{doubt?.Nn}",
            $"The mandate gives {name.En} {stated.En}; {listed.En}.{doubt?.En}");
    }

    private static bool IsWorthALook(SideParity side) =>
        side is { Stated: not null, IsAsStated: false } || side is { Stated: { IsApproximate: false }, IsAsStated: null, Listed.Maximum: not 0 };
}
