using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>DEC002.</summary>
internal static class TrailOrderRule
{
    private static readonly Sentence RestsOnItself = new(
        "Forslaget bygger til slutt på seg selv.",
        "Forslaget byggjer til slutt på seg sjølv.",
        "The proposal rests on itself in the end.");

    private static readonly Sentence RestsOnLater = new(
        "Det er fra {0}, men bygger på «{1}», som er fra {2}.",
        "Det er frå {0}, men byggjer på «{1}», som er frå {2}.",
        "It is dated {0}, but rests on '{1}', which is dated {2}.");

    private static readonly Sentence RespondsToLater = new(
        "Strukturen begynte {0}, men er opprettet som svar på «{1}», som er fra {2}.",
        "Strukturen tok til {0}, men er oppretta som svar på «{1}», som er frå {2}.",
        "The structure began {0}, but was set up in response to '{1}', which is dated {2}.");

    public static Rule Rule { get; } = new(
        RuleCodes.TrailOrder,
        RuleCategory.Decisions,
        ProblemSeverity.Error,
        new(
            "Ingenting bygger på seg selv eller på noe som kom senere.",
            "Ingenting byggjer på seg sjølv eller på noko som kom seinare.",
            "Nothing rests on itself or on what came later."),
        [RuleSource.Fact("B18")],
        RuleCheck.OfRegister(Check));

    private static void Check(RuleContext context, ReportProblem report)
    {
        HashSet<RecordReference> circles = [.. context.Trail.Circular];
        ILookup<RecordReference, RecordReference> later = context.Trail.OutOfOrder.ToLookup(link => link.Result, link => link.Basis);
        Dictionary<RecordReference, PartialDate> dates = later.Count == 0 ? [] : TrailDates.Of(context.Register);
        foreach ((Proposal proposal, Place place) in context.All<Proposal>())
        {
            RecordReference record = RecordReference.To(proposal.Id);
            if (circles.Contains(record))
            {
                report(place, RestsOnItself);
            }

            CheckLater(record, place, RestsOnLater);
        }

        foreach ((Decision decision, Place place) in context.All<Decision>())
        {
            CheckLater(RecordReference.To(decision.Id), place, RestsOnLater);
        }

        foreach ((CollaborationStructure structure, Place place) in context.All<CollaborationStructure>())
        {
            CheckLater(RecordReference.To(structure.Id), place.At("establishedInResponseTo"), RespondsToLater);
        }

        void CheckLater(RecordReference record, Place place, Sentence sentence)
        {
            foreach (RecordReference from in later[record])
            {
                report(place, sentence.With($"{dates[record]}", from.Id, $"{dates[from]}"), found: from.Id);
            }
        }
    }
}
