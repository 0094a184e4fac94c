using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>DEC002.</summary>
internal static class TrailOrderRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.TrailOrder,
            ProblemSeverity.Error,
            new(
                "Ingenting bygger på seg selv eller på noe som kom senere.",
                "Ingenting byggjer på seg sjølv eller på noko som kom seinare.",
                "Nothing rests on itself or on what came later."),
            "B18"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        HashSet<RecordReference> circles = [.. context.Trail.Circular];
        ILookup<RecordReference, RecordReference> later = context.Trail.FromTheFuture.ToLookup(link => link.To, link => link.From);
        foreach ((Proposal proposal, Place place) in context.Proposals)
        {
            RecordReference record = RecordReference.To(proposal.Id);
            if (circles.Contains(record))
            {
                report(place, new("Forslaget bygger til slutt på seg selv.", "Forslaget byggjer til slutt på seg sjølv.", "The proposal rests on itself in the end."));
            }

            Later(later[record], place, report);
        }

        foreach ((Decision decision, Place place) in context.Decisions)
        {
            Later(later[RecordReference.To(decision.Id)], place, report);
        }
    }

    private static void Later(IEnumerable<RecordReference> later, Place place, Report report)
    {
        foreach (RecordReference from in later)
        {
            report(place, new LocalizedText(
                $"Det bygger på «{from.Id}», som kom senere.", $"Det byggjer på «{from.Id}», som kom seinare.", $"It rests on '{from.Id}', which came later."), found: from.Id);
        }
    }
}
