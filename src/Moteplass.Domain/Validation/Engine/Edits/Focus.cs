using System.Runtime.InteropServices;

namespace Moteplass.Domain.Validation;

/// <summary>Those records of a register that rules are to look for something in.</summary>
internal sealed class Focus
{
    private readonly List<(DomainRecord Record, Place Place)> _records = [];
    private readonly HashSet<RecordSlot> _slots = [];

    /// <param name="register">The register.</param>
    /// <param name="slots">Where the records are, in order; those that are there no more do not count, but are covered.</param>
    public Focus(CollaborationRegister register, IEnumerable<RecordSlot> slots)
    {
        foreach (RecordSlot slot in slots)
        {
            _slots.Add(slot);
            if (slot.In(register) is { } record)
            {
                _records.Add((record, Place.Root.At(slot.Name, slot.Index)));
            }
        }
    }

    /// <summary>The records, each with its place, in the order of the register.</summary>
    public IReadOnlyList<(DomainRecord Record, Place Place)> Records => _records;

    private (DomainRecord Record, Place Place)[] Parts => field ??= RecordFinder<DomainRecord>.In(CollectionsMarshal.AsSpan(_records));

    /// <summary>Whether a record is one of them.</summary>
    public bool Covers(RecordSlot? slot) => slot is { } one && _slots.Contains(one);

    /// <summary>The records of a kind that they are or have in them, each with its place.</summary>
    public (T Record, Place Place)[] All<T>()
        where T : DomainRecord => RecordsWithin.OfKind<DomainRecord, T>(typeof(T).IsAssignableTo(typeof(RegisterRecord)) ? _records : Parts);
}
