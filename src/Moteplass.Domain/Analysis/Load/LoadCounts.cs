namespace Moteplass.Domain.Analysis;

/// <summary>How many are promised, planned and held (antall fastsatt, planlagt og holdt).</summary>
public sealed partial record LoadCounts
{
    internal LoadCounts(CountRange? promised, CountRange planned, CountRange held) => (Promised, Planned, Held) = (promised, planned, held);

    /// <summary>
    /// How many the mandates ask for, least and most: open upwards where one of the structures states no number, null where none of them does. It is never 0
    /// because nothing is stated.
    /// </summary>
    public CountRange? Promised { get; }

    /// <summary>How many are planned; open upwards unless complete lists of meetings cover the interval.</summary>
    public CountRange Planned { get; }

    /// <summary>How many were held; open upwards unless complete lists of meetings cover the interval.</summary>
    public CountRange Held { get; }
}
