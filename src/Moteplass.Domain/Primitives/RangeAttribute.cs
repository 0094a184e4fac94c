namespace Moteplass.Domain;

/// <summary>The bounds of a number of the wire format, or of each number of a list; both are allowed.</summary>
/// <param name="smallest">The least that is allowed.</param>
/// <param name="largest">The most that is allowed.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RangeAttribute(int smallest, int largest) : Attribute
{
    public int Smallest { get; } = smallest;

    public int Largest { get; } = largest;
}
