namespace Moteplass.Domain.Generator;

/// <summary>A record of the register.</summary>
/// <param name="Name">The name of its type.</param>
/// <param name="Word">For one case of several, the value of its member <c>type</c>; else null.</param>
/// <param name="IsSourced">Whether it can name its sources.</param>
/// <param name="Members">Its members, in the order in which they are written.</param>
internal sealed record RecordModel(string Name, string? Word, bool IsSourced, EquatableList<MemberModel> Members)
{
    /// <summary>The member that bears its own id, or null where it has none.</summary>
    public MemberModel? OwnId => Members.FirstOrDefault(member => member is { Property: "Id", Value.Kind: ValueKind.Id, IsRequired: true });
}
