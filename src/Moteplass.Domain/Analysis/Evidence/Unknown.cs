namespace Moteplass.Domain.Analysis;

/// <summary>Something that a finding would have needed to know (ukjent).</summary>
public sealed partial record Unknown
{
    internal Unknown(RecordReference record, string member, UnknownReason reason) =>
        (Record, Member, Reason) = (record, member, reason);

    /// <summary>The record that does not tell.</summary>
    public RecordReference Record { get; }

    /// <summary>The member in question, by its name in JSON: one of the record, the <c>cadences</c> of the mandates of a structure, or the <c>meetingListings</c> of the register if it has none for the structure.</summary>
    public string Member { get; }

    /// <summary>Why it is not known.</summary>
    public UnknownReason Reason { get; }

    /// <summary>What is not known, in words, as it is written within a sentence.</summary>
    /// <param name="language">The language. The library has no words in Northern Sámi and answers in bokmål.</param>
    /// <returns>For example <c>om og når møtene ble holdt</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string InWords(Language language) => UnknownWords.Of(Record.Type, Member).In(language);
}
