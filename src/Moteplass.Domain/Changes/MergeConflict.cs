namespace Moteplass.Domain.Changes;

/// <summary>Something that two registers say differently, so that somebody has to choose (motstrid).</summary>
public sealed partial record MergeConflict
{
    internal MergeConflict(RecordReference? record, JsonPointer first, JsonPointer second, ValueList<MemberChange> differences, LocalizedText inWords)
    {
        Record = record;
        First = first;
        Second = second;
        Differences = differences;
        InWords = inWords;
    }

    /// <summary>The record, or null for what is in the register itself.</summary>
    public RecordReference? Record { get; }

    /// <summary>Where it is in the first register.</summary>
    public JsonPointer First { get; }

    /// <summary>Where it is in the second register.</summary>
    public JsonPointer Second { get; }

    /// <summary>From what the first says to what the second says; empty where one id names two records within different ones.</summary>
    public ValueList<MemberChange> Differences { get; }

    /// <summary>What the conflict is about, in words.</summary>
    public LocalizedText InWords { get; }
}
