namespace Moteplass.Domain.Analysis;

/// <summary>How many who had seats at the beginning had them at the end, on one side or on all (kontinuitet, A15).</summary>
public sealed partial record SideContinuity
{
    internal SideContinuity(
        Side? side,
        int holdersAtStart,
        int holdersAtEnd,
        int kept,
        int unknown,
        bool isListComplete)
    {
        Side = side;
        HoldersAtStart = holdersAtStart;
        HoldersAtEnd = holdersAtEnd;
        Kept = kept;
        Unknown = unknown;
        IsListComplete = isListComplete;
    }

    /// <summary>The side, or null for all sides together.</summary>
    public Side? Side { get; }

    /// <summary>How many definitely held seats on the first day.</summary>
    public int HoldersAtStart { get; }

    /// <summary>How many definitely held seats on the last day.</summary>
    public int HoldersAtEnd { get; }

    /// <summary>How many of those of the first day definitely held seats on the last day as well.</summary>
    public int Kept { get; }

    /// <summary>Of how many it is unknown whether they held seats on one of the days, or on this side; a seat that names nobody counts as one.</summary>
    public int Unknown { get; }

    /// <summary>Whether the list of seats is known to be complete on both days, so that the numbers are of all holders.</summary>
    public bool IsListComplete { get; }

    /// <summary>The share kept; null if nobody sat on one of the days, if it is unknown of somebody, or unless the list of seats is complete on both days.</summary>
    public double? Share => !IsListComplete || HoldersAtStart == 0 || HoldersAtEnd == 0 || Unknown > 0 ? null : (double)Kept / HoldersAtStart;
}
