using System.Runtime.InteropServices;

namespace Moteplass.Domain.Analysis;

/// <summary>Builds what a finding rests on, while that is worked out.</summary>
internal sealed class EvidenceBuilder
{
    /// <summary>The most sources that are named of one part that several findings rest on.</summary>
    private const int MostSourcesOfShared = 100;

    /// <summary>What has more sources than this is kept in mind, so that it is not gathered again each time it is used.</summary>
    private const int FewSources = 4;

    /// <summary>The whole text decides only where all else is equal, for it is dear to make.</summary>
    private static readonly Comparison<SourceReference> BySource = (one, other) =>
        one.Document.CompareTo(other.Document) is var document and not 0 ? document
        : string.CompareOrdinal(one.Locator, other.Locator) is var locator and not 0 ? locator
        : one.Basis.CompareTo(other.Basis) is var basis and not 0 ? basis
        : one == other ? 0
        : string.CompareOrdinal(one.ToString(), other.ToString());

    private static readonly Comparison<RecordReference> ByReference = Comparer<RecordReference>.Default.Compare;

    private static readonly Comparison<Unknown> ByRecord = (one, other) =>
        one.Record.CompareTo(other.Record) is var record and not 0 ? record
        : string.CompareOrdinal(one.Member, other.Member) is var member and not 0 ? member
        : one.Reason.CompareTo(other.Reason);

    // Doubles go when all is gathered: most evidence is of a handful of things, and most of it has none of the last two.
    private readonly List<SourceReference> _sources = [];
    private readonly List<RecordReference> _records = [];
    private List<Unknown>? _unknowns;
    private List<RecordReference>? _assumed;
    private HashSet<object>? _large;
    private int _notListed;

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
        _sources.AddRange(record.Sources.Where(source => source.Members.IsEmpty || source.Members.Any(members.Contains)));
        return this;
    }

    /// <summary>Adds a part of a record that was used: its sources alone, for parts have no ids.</summary>
    public EvidenceBuilder Add(SourcedRecord part)
    {
        if (part.Sources.Count <= FewSources || (_large ??= new(ReferenceEqualityComparer.Instance)).Add(part))
        {
            _sources.AddRange(part.Sources.AsSpan());
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

    public Evidence ToEvidence() => new(ToLists());

    /// <summary>What a finding rests on together with others and alone, put together.</summary>
    public static EvidenceLists Join(Evidence[] shared, Evidence? own)
    {
        var all = new EvidenceBuilder();
        if (own is not null)
        {
            all.AddLists(own.Lists, int.MaxValue);
        }

        foreach (Evidence part in shared)
        {
            all.AddLists(part.Lists, MostSourcesOfShared);
        }

        return all.ToLists();
    }

    public EvidenceLists ToLists() => new(
        Sources: InOrder(_sources, BySource),
        SourcesNotListed: _notListed,
        Records: InOrder(_records, ByReference),
        Unknowns: InOrder(_unknowns, ByRecord),
        AssumedToHold: InOrder(_assumed, ByReference));

    private void AddLists(EvidenceLists lists, int mostSources)
    {
        int named = Math.Min(lists.Sources.Count, mostSources);
        _notListed += lists.SourcesNotListed + lists.Sources.Count - named;
        _sources.AddRange(lists.Sources.AsSpan()[..named]);
        _records.AddRange(lists.Records.AsSpan());
        AddTo(ref _unknowns, lists.Unknowns);
        AddTo(ref _assumed, lists.AssumedToHold);
    }

    private static void AddTo<T>(ref List<T>? gathered, ValueList<T> more)
        where T : notnull
    {
        if (!more.IsEmpty)
        {
            (gathered ??= []).AddRange(more.AsSpan());
        }
    }

    /// <summary>What was gathered, sorted, each once.</summary>
    private static ValueList<T> InOrder<T>(List<T>? gathered, Comparison<T> order)
        where T : notnull
    {
        if (gathered is null)
        {
            return [];
        }

        gathered.Sort(order);
        Span<T> sorted = CollectionsMarshal.AsSpan(gathered);
        int kept = 0;
        foreach (T item in sorted)
        {
            if (kept == 0 || !EqualityComparer<T>.Default.Equals(item, sorted[kept - 1]))
            {
                sorted[kept++] = item;
            }
        }

        return ValueList.Create<T>(sorted[..kept]);
    }
}
