namespace Moteplass.Domain.Changes;

/// <summary>Where a member is in both registers, and how it is reached, in words.</summary>
/// <param name="Before">Where it stands before.</param>
/// <param name="After">Where it stands after.</param>
/// <param name="Words">What it is called, from the record on; null for the record itself.</param>
internal sealed record MemberPlace(JsonPointer Before, JsonPointer After, LocalizedText? Words)
{
    public static MemberPlace Root { get; } = new(JsonPointer.Root, JsonPointer.Root, null);

    public MemberPlace Member(string record, string name) => new(Before.Append(name), After.Append(name), ChangeTexts.Within(Words, ChangeTexts.Member(record, name)));

    /// <summary>An element of the list that stands here, by the places where it stands before and after.</summary>
    public MemberPlace Element(int? before, int? after, RecordNode node) =>
        new(before is { } was ? Before.Append(was) : Before, after is { } stands ? After.Append(stands) : After, ChangeTexts.Element(Words!, (after ?? before)!.Value, node));
}
