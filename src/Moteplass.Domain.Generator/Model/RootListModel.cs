namespace Moteplass.Domain.Generator;

/// <summary>A list of the register: the records of one kind, each of which may be a line of its own.</summary>
/// <param name="Property">The name of the property.</param>
/// <param name="Singular">The name of one of them, such as <c>Structure</c>.</param>
/// <param name="Value">The type of the records.</param>
internal sealed record RootListModel(string Property, string Singular, ValueModel Value)
{
    /// <summary>The name in JSON.</summary>
    public string Name => Names.Camel(Property);
}
