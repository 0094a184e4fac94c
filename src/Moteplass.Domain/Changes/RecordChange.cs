namespace Moteplass.Domain.Changes;

/// <summary>A record that is new, gone or different (endret post).</summary>
public sealed partial record RecordChange
{
    internal RecordChange(ChangeKind kind, RecordType? type, RecordReference? record, JsonPointer? before, JsonPointer? after, ValueList<MemberChange> members, LocalizedText inWords)
    {
        Kind = kind;
        Type = type;
        Record = record;
        Before = before;
        After = after;
        Members = members;
        InWords = inWords;
    }

    /// <summary>What became of it: added, removed or changed.</summary>
    public ChangeKind Kind { get; }

    /// <summary>The type of record, or null for the register itself.</summary>
    public RecordType? Type { get; }

    /// <summary>The record, or null for one that goes by no id, such as a list of meetings, and for the register itself.</summary>
    public RecordReference? Record { get; }

    /// <summary>Where it is in the register before, or null where it was added.</summary>
    public JsonPointer? Before { get; }

    /// <summary>Where it is in the register after, or null where it was removed.</summary>
    public JsonPointer? After { get; }

    /// <summary>What is different in it; empty where it was added or removed.</summary>
    public ValueList<MemberChange> Members { get; }

    /// <summary>What became of it, in words, without what is different in it: <c>Endret: en struktur, «hdir-brukerrad»</c>.</summary>
    public LocalizedText InWords { get; }
}
