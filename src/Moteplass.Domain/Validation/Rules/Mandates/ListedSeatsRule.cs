using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;
using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The seats listed match the seats that the mandate states.</summary>
    public const string ListedSeats = "PAR002";
}

/// <summary>PAR002.</summary>
/// <remarks>Seats that state when they were held can be counted on a day alone; those whose times are unknown (A18) only give an upper bound.</remarks>
internal static class ListedSeatsRule
{
    private static readonly Sentence Differ = new(
        "Mandatet gir {0} {1}; {2}.",
        "Mandatet gir {0} {1}; {2}.",
        "The mandate gives {0} {1}; {2}.");

    private static readonly Sentence MayDiffer = new(
        "Mandatet gir {0} {1}; {2}. Det kan ikke avgjøres om tallene avviker eller har endret seg over tid.",
        "Mandatet gir {0} {1}; {2}. Det kan ikkje avgjerast om tala avvik eller har endra seg over tid.",
        "The mandate gives {0} {1}; {2}. It is not known whether the numbers differ or have changed over time.");

    private static readonly LocalizedText Seat = new("plass", "plass", "seat");

    private static readonly LocalizedText Seats = new("plasser", "plassar", "seats");

    private static readonly LocalizedText NoneIsListed = new("ingen er oppført", "ingen er ført opp", "none is listed");

    private static readonly LocalizedText IsListed = new("er oppført", "er ført opp", "is listed");

    private static readonly LocalizedText AreListed = new("er oppført", "er førte opp", "are listed");

    public static Rule Rule { get; } = new(
        RuleCodes.ListedSeats,
        RuleCategory.Parity,
        ProblemSeverity.Info,
        new(
            "Plassene som er oppført, skal stemme med mandatet.",
            "Plassane som er førte opp, skal stemme med mandatet.",
            "The seats listed should match the mandate."),
        [RuleSource.Fact("A9"), RuleSource.Fact("A18")],
        RuleCheck.OfNeighbours<CollaborationStructure>(CheckOn),
        RuleCheck.OfNeighbours<CollaborationStructure>(Check));

    private static void Check(CollaborationStructure structure, Place place, RuleContext context, ReportProblem report)
    {
        if (structure.Mandates is [var only] && !structure.Seats.Any(seat => seat.IsPlace() && seat.Period is { } period && period != default))
        {
            Check(structure, only, day: null, place, context.Index, report);
        }
    }

    private static void CheckOn(CollaborationStructure structure, Place place, RuleContext context, LocalDate day, ReportProblem report)
    {
        if (structure.Mandates.Any(one => !one.SeatGroups.IsEmpty) && MandateSuccession.Of(structure, context.Index).On(day) is { } mandate)
        {
            Check(structure, mandate, day, place, context.Index, report);
        }
    }

    private static void Check(CollaborationStructure structure, Mandate mandate, LocalDate? day, Place place, RegisterIndex index, ReportProblem report)
    {
        if (!mandate.SeatGroups.IsEmpty)
        {
            foreach (SideParity side in new SideParityFinder(structure, mandate, index, day).Find(isOfList: true).Where(IsWorthALook))
            {
                report(place.At("seats"), Message(side), found: $"{side.Listed}", allowed: $"{side.Stated}");
            }
        }
    }

    private static ProblemMessage Message(SideParity side)
    {
        LocalizedText listed = side.Listed == default ? NoneIsListed : CountWords.Of(side.Listed, IsListed, AreListed);
        return (side.IsAsStated == false ? Differ : MayDiffer).With(SideWords.Of(side.Side), CountWords.Of(side.Stated!.Value, Seat, Seats), listed);
    }

    /// <summary>More than the groups give, and yet no difference, are those who may be beside the groups.</summary>
    private static bool IsWorthALook(SideParity side) =>
        side is { Stated: not null, IsAsStated: false }
        || (side is { Stated: { IsApproximate: false } stated, IsAsStated: null, Listed.Maximum: not 0 } && side.Listed.Exceeds(stated) != true);
}
