using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Applies the changes of a proposal, structure by structure.</summary>
internal sealed class ProposalApplier(CollaborationRegister register, RegisterIndex index, Proposal proposal, LocalDate from)
{
    private readonly ProposedChanges _changes = new(proposal);
    private readonly Turn _turn = new(from);
    private readonly Dictionary<Id<CollaborationStructure>, CollaborationStructure> _changed = [];
    private readonly SortedDictionary<(Id<CollaborationStructure> Structure, NotAppliedReason Reason), NotAppliedChange> _notApplied = [];

    public AppliedProposal Apply()
    {
        foreach (Id<CollaborationStructure> contradictory in _changes.Contradictory)
        {
            Leave(contradictory, NotAppliedReason.Contradictory);
        }

        foreach (Id<CollaborationStructure> structure in Clear(_changes.Introduced))
        {
            Change(structure, new StructureBeginning(index, _turn).Begin);
        }

        foreach (Id<CollaborationStructure> structure in Clear(_changes.Ended))
        {
            Change(structure, new StructureEnding(index, _turn).End);
        }

        var carrier = new SeatCarrier(index, _turn);
        foreach (Id<CollaborationStructure> heir in Clear(_changes.Replacements.Where(one => one.CarrySeats == true).Select(one => one.ReplacedBy).OfType<Id<CollaborationStructure>>().Distinct()))
        {
            Change(heir, structure => (carrier.Carry(CarriedTo(heir), structure), null));
        }

        foreach (ChangedStructure change in _changes.Changed.Where(one => !_changes.Contradictory.Contains(one.Structure)).OrderBy(one => one.Structure))
        {
            var amender = new StructureAmender(carrier, _turn, change);
            Change(change.Structure, amender.Anchor);
            Change(change.Structure, amender.Mandate);
            Change(change.Structure, amender.End);
            Change(change.Structure, amender.Add);
        }

        return new AppliedProposal(
            proposal.Id,
            from,
            _changed.Count == 0 ? register : register with { Structures = [.. register.Structures.Select(Changed)] },
            [.. _changed.Keys.Order()],
            [.. _notApplied.Values]);
    }

    private IEnumerable<Id<CollaborationStructure>> Clear(IEnumerable<Id<CollaborationStructure>> structures) =>
        structures.Where(structure => !_changes.Contradictory.Contains(structure)).Order();

    /// <summary>All structures whose seats go to one, in order.</summary>
    private IEnumerable<CollaborationStructure> CarriedTo(Id<CollaborationStructure> by) => Clear(_changes.Replacements
            .Where(one => one.CarrySeats == true && one.ReplacedBy == by)
            .SelectMany(one => one.Structures)
            .Distinct())
        .Select(index.Find)
        .OfType<CollaborationStructure>();

    private CollaborationStructure Changed(CollaborationStructure structure) =>
        ReferenceEquals(index.Find(structure.Id), structure) ? _changed.GetValueOrDefault(structure.Id, structure) : structure;

    private void Change(Id<CollaborationStructure> id, Func<CollaborationStructure, (CollaborationStructure Structure, NotAppliedReason? Reason)> change)
    {
        CollaborationStructure? before = _changed.GetValueOrDefault(id) ?? index.Find(id);
        if (before is null)
        {
            Leave(id, NotAppliedReason.NotInRegister);
            return;
        }

        (CollaborationStructure after, NotAppliedReason? reason) = change(before);
        if (reason is { } why)
        {
            Leave(id, why);
        }

        if (after != before)
        {
            _changed[id] = after;
        }
    }

    private void Leave(Id<CollaborationStructure> id, NotAppliedReason reason) =>
        _notApplied[(id, reason)] = new NotAppliedChange(id, reason, AlternativeWords.NotApplied(index.Find(id)?.Name, id, reason));
}
