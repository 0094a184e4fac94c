namespace Moteplass.Domain.Analysis;

/// <summary>Gathers what a finding rests on while it is worked out.</summary>
internal sealed class EvidenceGatherer
{
    /// <summary>The whole text decides only where all else is equal, for it is dear to make.</summary>
    private static readonly Comparer<SourceReference> BySource = Comparer<SourceReference>.Create((one, other) =>
        one.Document.CompareTo(other.Document) is var document and not 0 ? document
        : string.CompareOrdinal(one.Locator, other.Locator) is var locator and not 0 ? locator
        : one.Basis.CompareTo(other.Basis) is var basis and not 0 ? basis
        : string.CompareOrdinal(one.ToString(), other.ToString()));

    /// <summary>The members of a structure by which a mapping sorts it.</summary>
    private static readonly string[] Decisive = ["contactForm", "phases", "anchoring"];

    private readonly HashSet<SourceReference> _sources = [];
    private readonly HashSet<RecordReference> _records = [];
    private readonly HashSet<Unknown> _unknowns = [];

    /// <summary>A record that was used, with its sources.</summary>
    public EvidenceGatherer Use(RecordReference reference, SourcedRecord record)
    {
        _records.Add(reference);
        return Use(record);
    }

    /// <summary>Some members of a record that were used: what a source says of others alone is left out.</summary>
    public EvidenceGatherer Use(RecordReference reference, SourcedRecord record, params string[] members)
    {
        _records.Add(reference);
        _sources.UnionWith(record.Sources.Where(source => source.Members.IsEmpty || source.Members.Any(members.Contains)));
        return this;
    }

    /// <summary>A part of a record that was used: its sources alone, for parts have no ids.</summary>
    public EvidenceGatherer Use(SourcedRecord part)
    {
        foreach (SourceReference source in part.Sources)
        {
            _sources.Add(source);
        }

        return this;
    }

    /// <summary>A structure, its phases and its anchoring. What a source says only of other members, such as whose it is, no finding of a mapping rests on.</summary>
    public EvidenceGatherer Use(StructureView view)
    {
        Use(RecordReference.To(view.Structure.Id), view.Structure, Decisive);
        foreach (Phase phase in view.Structure.Phases)
        {
            Use(phase);
        }

        foreach (Anchoring anchoring in view.Structure.Anchoring)
        {
            Use(anchoring);
        }

        return this;
    }

    public EvidenceGatherer Lack(RecordReference record, string member, UnknownReason reason = UnknownReason.NotStated)
    {
        _unknowns.Add(new Unknown { Record = record, Member = member, Reason = reason });
        return this;
    }

    public Evidence ToEvidence() => new()
    {
        Sources = [.. _sources.Order(BySource)],
        Records = [.. _records.Order()],
        Unknowns = [.. _unknowns.OrderBy(unknown => unknown.Record).ThenBy(unknown => unknown.Member, StringComparer.Ordinal)],
    };
}
