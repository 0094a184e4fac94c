namespace Moteplass.Domain.Analysis;

/// <summary>How many who had seats at the beginning had them at the end, on one side or on all (kontinuitet, A15).</summary>
public sealed record SideContinuity
{
    internal SideContinuity()
    {
    }

    /// <summary>The side, or null for all sides together.</summary>
    public Side? Side { get; init; }

    /// <summary>How many surely held seats on the first day.</summary>
    public required int Before { get; init; }

    /// <summary>How many surely held seats on the last day.</summary>
    public required int After { get; init; }

    /// <summary>How many of those of the first day surely held seats on the last day as well.</summary>
    public required int Kept { get; init; }

    /// <summary>Of how many it cannot be told whether they held seats on one of the days.</summary>
    public required int Unknown { get; init; }

    /// <summary>The share kept; null where nobody sat on one of the days, or where of somebody it cannot be told.</summary>
    public double? Share => Before == 0 || After == 0 || Unknown > 0 ? null : (double)Kept / Before;
}
