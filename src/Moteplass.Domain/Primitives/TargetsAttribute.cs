namespace Moteplass.Domain;

/// <summary>The types of record that a reference may lead to, where that is fewer than its <see cref="Id{T}"/> says.</summary>
/// <param name="types">The types.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TargetsAttribute(params Type[] types) : Attribute
{
    public IReadOnlyList<Type> Types { get; } = types;
}
