namespace Moteplass.Domain.Fuzz;

/// <summary>Documents that grow in one way, or in several at once.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Document">The document of a size.</param>
internal sealed record CostFamily(string Name, Func<int, string> Document)
{
    /// <summary>The questions whose answer is a product of the two that grow, so that they are not asked.</summary>
    public string[] NotAsked { get; init; } = [];

    public override string ToString() => Name;
}
