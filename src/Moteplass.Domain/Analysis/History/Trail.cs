using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>
/// From what was said to what was decided (sporet fra innspill til vedtak; A5, A8, A9, B18): contributions and mappings, the feedback that
/// answers contributions and what it names, the proposals that rest on them, the decisions that answer these, and the structures that were set up
/// in response.
/// </summary>
/// <remarks>The same register gives the same trail whatever the order of its lists. Immutable, and so safe to use from any thread.</remarks>
public sealed partial class Trail
{
    private readonly ILookup<RecordReference, RecordReference> _next;
    private readonly ILookup<RecordReference, RecordReference> _before;

    private Trail(CollaborationRegister register)
    {
        TrailLink[] links = [.. TrailLinks.Of(register).Distinct().OrderBy(link => link.Basis).ThenBy(link => link.Result)];
        Links = [.. links];
        _next = links.ToLookup(link => link.Basis, link => link.Result);
        _before = links.ToLookup(link => link.Result, link => link.Basis);
        HashSet<RecordReference> answered = [.. register.Decisions.Where(decision => decision.IsAnswer).SelectMany(decision => decision.Answers).Select(RecordReference.To)];
        HashSet<RecordReference> setUp = [.. register.Structures.Where(structure => structure.EstablishedInResponseTo is not null && new StructureLife(structure).WasSetUp).Select(structure => RecordReference.To(structure.Id))];
        OpenProposals = [.. register.Proposals.Select(proposal => proposal.Id).Distinct().Order().Where(proposal =>
            !answered.Contains(RecordReference.To(proposal)) && !_next[RecordReference.To(proposal)].Any(setUp.Contains))];
        HashSet<RecordReference> heard = Walk(answered.Concat(setUp).Concat(register.Feedback.Select(feedback => RecordReference.To(feedback.Id))), _before);
        UnansweredContributions = [.. register.Contributions.Select(contribution => contribution.Id).Distinct().Order().Where(contribution => !heard.Contains(RecordReference.To(contribution)))];
        IEnumerable<RecordReference> proposals = register.Proposals.Select(proposal => RecordReference.To(proposal.Id));
        ILookup<bool, RecordReference> decisions = register.Decisions.ToLookup(decision => !decision.Answers.IsEmpty, decision => RecordReference.To(decision.Id));
        HashSet<RecordReference> grounded = Walk(links.Select(link => link.Basis).Where(IsGround).Concat(decisions[false]), _next);
        Groundless = [.. proposals.Concat(decisions[true]).Distinct().Order().Where(one => !grounded.Contains(one))];
        Circular = [.. TrailCircles.Of(links, _next, _before).Order()];
        OutOfOrder = links.Length == 0 ? [] : [.. TrailDates.OutOfOrder(register, links)];
    }

    /// <summary>All steps, sorted.</summary>
    public ValueList<TrailLink> Links { get; }

    /// <summary>Proposals that no decision answers other than by putting them off, and that no structure definitely was set up in response to: a structure that is only proposed or planned, or may be, was not; sorted.</summary>
    public ValueList<Id<Proposal>> OpenProposals { get; }

    /// <summary>Contributions that no feedback answers, and that lead to no answered proposal and to no structure that definitely was set up in response; sorted.</summary>
    public ValueList<Id<Contribution>> UnansweredContributions { get; }

    /// <summary>Proposals, and decisions that answer any, that go back to no contribution, mapping or document and to no decision that answers none; sorted.</summary>
    public ValueList<RecordReference> Groundless { get; }

    /// <summary>Records that rest on themselves, however far round; sorted.</summary>
    public ValueList<RecordReference> Circular { get; }

    /// <summary>Steps on which a record definitely rests on one that came later; sorted.</summary>
    public ValueList<TrailLink> OutOfOrder { get; }

    /// <summary>Works out the trail of a register.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The trail.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static Trail Of(CollaborationRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new Trail(register);
    }

    /// <summary>Everything that came of a record, however far on.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The records, sorted; without the record itself unless it rests on itself.</returns>
    public ValueList<RecordReference> ResultsOf(RecordReference record) => Reach(record, _next);

    /// <summary>Everything on which a record rests, however far back.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The records, sorted; without the record itself unless it rests on itself.</returns>
    public ValueList<RecordReference> BasisOf(RecordReference record) => Reach(record, _before);

    /// <summary>Everything on which any of some records rests, however far back.</summary>
    internal HashSet<RecordReference> BasesOf(IEnumerable<RecordReference> records) => Walk(records, _before);

    private static bool IsGround(RecordReference record) => record.Type is RecordType.Contribution or RecordType.Mapping or RecordType.Document;

    private static ValueList<RecordReference> Reach(RecordReference record, ILookup<RecordReference, RecordReference> steps) => [.. Walk([record], steps).Order()];

    /// <summary>What is reached from any of some records; of these themselves only what another, or it itself in a circle, leads to.</summary>
    private static HashSet<RecordReference> Walk(IEnumerable<RecordReference> records, ILookup<RecordReference, RecordReference> steps)
    {
        var reached = new HashSet<RecordReference>();
        var open = new Stack<RecordReference>(records.Distinct().SelectMany(record => steps[record]));
        while (open.TryPop(out RecordReference one))
        {
            if (reached.Add(one))
            {
                foreach (RecordReference next in steps[one])
                {
                    open.Push(next);
                }
            }
        }

        return reached;
    }
}
