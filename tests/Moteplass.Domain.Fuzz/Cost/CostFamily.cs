namespace Moteplass.Domain.Fuzz;

/// <summary>Documents that grow in one way, or in several at once.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Document">The document of a size.</param>
internal sealed record CostFamily(string Name, Func<int, string> Document)
{
    public override string ToString() => Name;
}
