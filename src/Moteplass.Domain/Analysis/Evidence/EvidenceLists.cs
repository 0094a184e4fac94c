namespace Moteplass.Domain.Analysis;

/// <summary>What evidence lists, each list sorted and free of doubles.</summary>
internal sealed record EvidenceLists(
    ValueList<SourceReference> Sources,
    int SourcesNotListed,
    ValueList<RecordReference> Records,
    ValueList<Unknown> Unknowns,
    ValueList<RecordReference> AssumedToHold);
