namespace Moteplass.Domain.Analysis;

/// <summary>Builds what a finding rests on, while that is worked out.</summary>
internal sealed class EvidenceBuilder
{
    /// <summary>The whole text decides only where all else is equal, for it is dear to make.</summary>
    private static readonly Comparer<SourceReference> BySource = Comparer<SourceReference>.Create((one, other) =>
        one.Document.CompareTo(other.Document) is var document and not 0 ? document
        : string.CompareOrdinal(one.Locator, other.Locator) is var locator and not 0 ? locator
        : one.Basis.CompareTo(other.Basis) is var basis and not 0 ? basis
        : string.CompareOrdinal(one.ToString(), other.ToString()));

    private readonly HashSet<SourceReference> _sources = [];
    private readonly HashSet<RecordReference> _records = [];
    // Most evidence has none of these.
    private HashSet<Unknown>? _unknowns;
    private HashSet<RecordReference>? _assumed;
    private HashSet<StructureView>? _views;

    /// <summary>Adds a record that was used, with its sources.</summary>
    public EvidenceBuilder Add(RecordReference reference, SourcedRecord record)
    {
        _records.Add(reference);
        return Add(record);
    }

    /// <summary>Adds some members of a record that were used: what a source says of others alone is left out.</summary>
    public EvidenceBuilder Add(RecordReference reference, SourcedRecord record, params string[] members)
    {
        _records.Add(reference);
        _sources.UnionWith(record.Sources.Where(source => source.Members.IsEmpty || source.Members.Any(members.Contains)));
        return this;
    }

    /// <summary>Adds a record that was used, with sources that were gathered of it before.</summary>
    public EvidenceBuilder Add(RecordReference reference, IEnumerable<SourceReference> sources)
    {
        _records.Add(reference);
        _sources.UnionWith(sources);
        return this;
    }

    /// <summary>Adds a part of a record that was used: its sources alone, for parts have no ids.</summary>
    public EvidenceBuilder Add(SourcedRecord part)
    {
        foreach (SourceReference source in part.Sources)
        {
            _sources.Add(source);
        }

        return this;
    }

    /// <summary>
    /// Adds a structure that was used, with its phases and anchoring. What a source says only of other members, such as whose it is, no finding
    /// of a mapping rests on.
    /// </summary>
    public EvidenceBuilder Add(StructureView view)
    {
        if ((_views ??= []).Add(view))
        {
            var structure = RecordReference.To(view.Structure.Id);
            Add(structure, view.DecisiveSources);
            if (view.IsAssumedToHold)
            {
                (_assumed ??= []).Add(structure);
            }
        }

        return this;
    }

    /// <summary>Adds something that was not known.</summary>
    public EvidenceBuilder AddUnknown(RecordReference record, string member, UnknownReason reason = UnknownReason.NotStated)
    {
        (_unknowns ??= []).Add(new Unknown(record: record, member: member, reason: reason));
        return this;
    }

    /// <summary>Adds something that is not stated, or is stated and does not settle it.</summary>
    public EvidenceBuilder AddUnknown(RecordReference record, string member, bool isStated) =>
        AddUnknown(record, member, isStated ? UnknownReason.Inconclusive : UnknownReason.NotStated);

    /// <summary>Adds that a record is assumed to hold, if it or one of its parts states no period.</summary>
    public EvidenceBuilder AddAssumed(RecordReference record, params IEnumerable<ValidityPeriod?> periods)
    {
        if (periods.Contains(null))
        {
            (_assumed ??= []).Add(record);
        }

        return this;
    }

    public Evidence ToEvidence() => new(
        sources: [.. _sources.Order(BySource)],
        records: [.. _records.Order()],
        unknowns: _unknowns is null ? [] : [.. _unknowns.OrderBy(unknown => unknown.Record).ThenBy(unknown => unknown.Member, StringComparer.Ordinal).ThenBy(unknown => unknown.Reason)],
        assumedToHold: _assumed is null ? [] : [.. _assumed.Order()]);
}
