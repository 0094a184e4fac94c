namespace Moteplass.Domain.Generator;

/// <summary>A member of a record.</summary>
/// <param name="Property">The name of the property.</param>
/// <param name="Name">The name in JSON.</param>
/// <param name="Value">What it holds, or what each element of its list is.</param>
/// <param name="Presence">What its absence says.</param>
/// <param name="Holder">The type that declares it: the record, or a base of it.</param>
/// <param name="IsInOrder">Whether it is a list whose order means something.</param>
/// <param name="Targets">The types of record that its ids may lead to; empty for any.</param>
internal sealed record MemberModel(string Property, string Name, ValueModel Value, Presence Presence, string Holder, bool IsInOrder, EquatableList<string> Targets)
{
    public bool IsList => Presence == Presence.List;

    public bool IsRequired => Presence == Presence.Required;
}
