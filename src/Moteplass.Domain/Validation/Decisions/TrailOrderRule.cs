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
        Dictionary<RecordReference, PartialDate> dates = later.Count == 0 ? [] : TrailDates.Of(context.Register);
        foreach ((Proposal proposal, Place place) in context.Proposals)
        {
            RecordReference record = RecordReference.To(proposal.Id);
            if (circles.Contains(record))
            {
                report(place, new("Forslaget bygger til slutt på seg selv.", "Forslaget byggjer til slutt på seg sjølv.", "The proposal rests on itself in the end."));
            }

            Later(record, later, dates, place, report);
        }

        foreach ((Decision decision, Place place) in context.Decisions)
        {
            Later(RecordReference.To(decision.Id), later, dates, place, report);
        }
    }

    private static void Later(
        RecordReference record, ILookup<RecordReference, RecordReference> later, Dictionary<RecordReference, PartialDate> dates, Place place, Report report)
    {
        foreach (RecordReference from in later[record])
        {
            (PartialDate own, PartialDate other) = (dates[record], dates[from]);
            report(place, new LocalizedText(
                $"Det er fra {own}, men bygger på «{from.Id}», som er fra {other}.",
                $"Det er frå {own}, men byggjer på «{from.Id}», som er frå {other}.",
                $"It is dated {own}, but rests on '{from.Id}', which is dated {other}."), found: from.Id);
        }
    }
}
