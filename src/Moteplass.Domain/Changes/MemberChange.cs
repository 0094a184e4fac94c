namespace Moteplass.Domain.Changes;

/// <summary>One thing that is different in a record (endring i en post).</summary>
public sealed partial record MemberChange
{
    internal MemberChange(ChangeKind kind, JsonPointer? before, JsonPointer? after, string? valueBefore, string? valueAfter, LocalizedText inWords)
    {
        Kind = kind;
        Before = before;
        After = after;
        ValueBefore = valueBefore;
        ValueAfter = valueAfter;
        InWords = inWords;
    }

    /// <summary>What became of it.</summary>
    public ChangeKind Kind { get; }

    /// <summary>Where it is in the register before, or null where it was added.</summary>
    public JsonPointer? Before { get; }

    /// <summary>Where it is in the register after, or null where it was removed.</summary>
    public JsonPointer? After { get; }

    /// <summary>The value before, as JSON; null where it was added, and for a list in a new order.</summary>
    public string? ValueBefore { get; }

    /// <summary>The value after, as JSON; null where it was removed, and for a list in a new order.</summary>
    public string? ValueAfter { get; }

    /// <summary>What is different, in words, as it is written within a sentence: <c>medlemmer: fra 4 til 6</c>.</summary>
    public LocalizedText InWords { get; }
}
