using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>DEC002.</summary>
internal static class TrailOrderRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.TrailOrder,
            Severity.Error,
            new(
                "Ingenting bygger på seg selv eller på noe som kom senere.",
                "Ingenting byggjer på seg sjølv eller på noko som kom seinare.",
                "Nothing rests on itself or on what came later."),
            "B18"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Proposal proposal, Place place) in context.Proposals)
        {
            RecordReference record = RecordReference.To(proposal.Id);
            if (context.Trail.Cycles.Contains(record))
            {
                report(place, new("Forslaget bygger til slutt på seg selv.", "Forslaget byggjer til slutt på seg sjølv.", "The proposal rests on itself in the end."));
            }

            Later(record, place, context, report);
        }

        foreach ((Decision decision, Place place) in context.Decisions)
        {
            Later(RecordReference.To(decision.Id), place, context, report);
        }
    }

    private static void Later(RecordReference record, Place place, RuleContext context, Report report)
    {
        foreach (TrailLink link in context.Trail.FromTheFuture.Where(link => link.To == record))
        {
            report(place, new LocalizedText(
                $"Den bygger på «{link.From.Id}», som kom senere.", $"Han byggjer på «{link.From.Id}», som kom seinare.", $"It rests on '{link.From.Id}', which came later."));
        }
    }
}
