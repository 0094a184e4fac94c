namespace Moteplass.Domain.Analysis;

/// <summary>How many of a number of cases did something, did not, or are not known (opptelling).</summary>
public sealed record Tally
{
    internal Tally()
    {
    }

    /// <summary>How many surely did.</summary>
    public int Yes { get; init; }

    /// <summary>How many surely did not.</summary>
    public int No { get; init; }

    /// <summary>Of how many it is not known.</summary>
    public int Unknown { get; init; }

    /// <summary>The share of the known ones that did, or null where none is known.</summary>
    public double? Share => Yes + No == 0 ? null : (double)Yes / (Yes + No);
}
