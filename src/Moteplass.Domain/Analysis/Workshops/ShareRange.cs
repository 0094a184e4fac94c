namespace Moteplass.Domain.Analysis;

/// <summary>A share between two bounds (andel).</summary>
public sealed partial record ShareRange
{
    internal ShareRange()
    {
    }

    /// <summary>The least that it may be, 0 to 1.</summary>
    public double Minimum { get; internal init; }

    /// <summary>The most that it may be, 0 to 1.</summary>
    public double Maximum { get; internal init; }
}
