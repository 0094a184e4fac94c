namespace Moteplass.Domain.Analysis;

/// <summary>What a proposal would do to each structure, whatever the order in which it says so.</summary>
internal sealed class ProposedChanges
{
    public ProposedChanges(Proposal proposal)
    {
        IntroducedStructure[] introduced = [.. proposal.Changes.OfType<IntroducedStructure>()];
        ReplacedStructures[] replaced = [.. proposal.Changes.OfType<ReplacedStructures>()];
        ChangedStructure[] changed = [.. proposal.Changes.OfType<ChangedStructure>()];
        Replacements = replaced;
        Ended = [.. replaced.SelectMany(one => one.Structures.Distinct()).GroupBy(id => id).Select(same => same.Key)];
        Introduced = [.. introduced.Select(one => one.Structure)];
        Changed = changed;
        HashSet<Id<CollaborationStructure>> ended = [.. Ended];
        Contradictory =
        [
            .. Twice(introduced.Select(one => one.Structure)),
            .. Twice(changed.Select(one => one.Structure)),
            .. Twice(replaced.SelectMany(one => one.Structures.Distinct())),
            .. introduced.Select(one => one.Structure).Concat(changed.Select(one => one.Structure)).Concat(replaced.Select(one => one.ReplacedBy).OfType<Id<CollaborationStructure>>()).Where(ended.Contains),
        ];
    }

    /// <summary>The structures that would begin.</summary>
    public IReadOnlyList<Id<CollaborationStructure>> Introduced { get; }

    /// <summary>Those that would end, each once.</summary>
    public IReadOnlyList<Id<CollaborationStructure>> Ended { get; }

    public IReadOnlyList<ReplacedStructures> Replacements { get; }

    public IReadOnlyList<ChangedStructure> Changed { get; }

    /// <summary>Those that two changes do the same to, or that would both end and begin, change or take over.</summary>
    public HashSet<Id<CollaborationStructure>> Contradictory { get; }

    /// <summary>All that are named.</summary>
    public IEnumerable<Id<CollaborationStructure>> Named =>
        Introduced.Concat(Ended).Concat(Changed.Select(one => one.Structure)).Concat(Replacements.Select(one => one.ReplacedBy).OfType<Id<CollaborationStructure>>()).Distinct();

    private static IEnumerable<Id<CollaborationStructure>> Twice(IEnumerable<Id<CollaborationStructure>> structures) =>
        structures.GroupBy(id => id).Where(same => same.Skip(1).Any()).Select(same => same.Key);
}
