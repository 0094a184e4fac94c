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
        ILookup<RecordReference, RecordReference> later = context.Trail.OutOfOrder.ToLookup(link => link.Result, link => link.Basis);
        Dictionary<RecordReference, PartialDate> dates = later.Count == 0 ? [] : TrailDates.Of(context.Register);
        foreach ((Proposal proposal, Place place) in context.Proposals)
        {
            RecordReference record = RecordReference.To(proposal.Id);
            if (circles.Contains(record))
            {
                report(place, new("Forslaget bygger til slutt på seg selv.", "Forslaget byggjer til slutt på seg sjølv.", "The proposal rests on itself in the end."));
            }

            Later(record, later, dates, place, Rests, report);
        }

        foreach ((Decision decision, Place place) in context.Decisions)
        {
            Later(RecordReference.To(decision.Id), later, dates, place, Rests, report);
        }

        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            Later(RecordReference.To(structure.Id), later, dates, place.At("establishedInResponseTo"), Responds, report);
        }
    }

    private static void Later(
        RecordReference record,
        ILookup<RecordReference, RecordReference> later,
        Dictionary<RecordReference, PartialDate> dates,
        Place place,
        Func<PartialDate, string, PartialDate, LocalizedText> says,
        Report report)
    {
        foreach (RecordReference from in later[record])
        {
            report(place, says(dates[record], from.Id, dates[from]), found: from.Id);
        }
    }

    private static LocalizedText Rests(PartialDate own, string from, PartialDate other) => new(
        $"Det er fra {own}, men bygger på «{from}», som er fra {other}.",
        $"Det er frå {own}, men byggjer på «{from}», som er frå {other}.",
        $"It is dated {own}, but rests on '{from}', which is dated {other}.");

    private static LocalizedText Responds(PartialDate own, string from, PartialDate other) => new(
        $"Strukturen begynte {own}, men er opprettet som svar på «{from}», som er fra {other}.",
        $"Strukturen tok til {own}, men er oppretta som svar på «{from}», som er frå {other}.",
        $"The structure began {own}, but was set up in response to '{from}', which is dated {other}.");
}
