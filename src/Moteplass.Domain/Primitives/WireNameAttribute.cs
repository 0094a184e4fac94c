namespace Moteplass.Domain;

/// <summary>The name of a member in JSON, where it does not follow from that of the property.</summary>
/// <param name="name">The name.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WireNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
