using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Nothing rests on itself or on what came later.</summary>
    public const string TrailOrder = "DEC002";
}

/// <summary>DEC002.</summary>
internal static class TrailOrderRule
{
    private static readonly Sentence RestsOnItself = new(
        "Forslaget bygger på seg selv, direkte eller gjennom andre.",
        "Forslaget byggjer på seg sjølv, direkte eller gjennom andre.",
        "The proposal is based on itself, directly or through others.");

    private static readonly Sentence DecisionRestsOnItself = new(
        "Vedtaket bygger på seg selv, direkte eller gjennom andre.",
        "Vedtaket byggjer på seg sjølv, direkte eller gjennom andre.",
        "The decision is based on itself, directly or through others.");

    private static readonly Sentence ProposalRestsOnLater = new(
        "Forslaget er fra {0}, men bygger på «{1}», som er fra {2}.",
        "Forslaget er frå {0}, men byggjer på «{1}», som er frå {2}.",
        "The proposal is dated {0}, but is based on '{1}', which is dated {2}.");

    private static readonly Sentence DecisionRestsOnLater = new(
        "Vedtaket er fra {0}, men bygger på «{1}», som er fra {2}.",
        "Vedtaket er frå {0}, men byggjer på «{1}», som er frå {2}.",
        "The decision is dated {0}, but is based on '{1}', which is dated {2}.");

    private static readonly Sentence RespondsToLater = new(
        "Strukturen ble opprettet {0} som svar på «{1}», som er fra {2}.",
        "Strukturen vart oppretta {0} som svar på «{1}», som er frå {2}.",
        "The structure was set up {0} in response to '{1}', which is dated {2}.");

    public static Rule Rule { get; } = new(
        RuleCodes.TrailOrder,
        RuleCategory.Decisions,
        ProblemSeverity.Error,
        new(
            "Ingenting skal bygge på seg selv eller på noe som kom senere.",
            "Ingenting skal byggje på seg sjølv eller på noko som kom seinare.",
            "A record must not be based on itself or on something later."),
        [RuleSource.Fact("B18")],
        RuleCheck.OfRegister(Check, TrailReach.Of));

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

            CheckLater(record, place, ProposalRestsOnLater);
        }

        foreach ((Decision decision, Place place) in context.All<Decision>())
        {
            RecordReference record = RecordReference.To(decision.Id);
            if (circles.Contains(record))
            {
                report(place, DecisionRestsOnItself);
            }

            CheckLater(record, place, DecisionRestsOnLater);
        }

        foreach ((CollaborationStructure structure, Place place) in context.All<CollaborationStructure>())
        {
            CheckLater(RecordReference.To(structure.Id), place.At("establishedInResponseTo"), RespondsToLater);
        }

        void CheckLater(RecordReference record, Place place, Sentence sentence)
        {
            foreach (RecordReference from in later[record])
            {
                report(place, sentence.With(record.Type == RecordType.Structure ? dates[record].When() : dates[record], from.Id, dates[from]), found: from.Id);
            }
        }
    }
}
