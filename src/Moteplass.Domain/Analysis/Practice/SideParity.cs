namespace Moteplass.Domain.Analysis;

/// <summary>The seats of one side, as the mandate states them and as they are listed (plassene til en side, A9, A18).</summary>
public sealed record SideParity
{
    internal SideParity()
    {
    }

    /// <summary>The side.</summary>
    public required Side Side { get; init; }

    /// <summary>How many seats the mandate in force on the last day gives the side, or null where not stated.</summary>
    public CountRange? Stated { get; init; }

    /// <summary>How many seats are listed: at least those that surely were held on the last day, at most those that may have been. Deputies, observers and secretaries are not counted.</summary>
    public required CountRange Listed { get; init; }

    /// <summary>Whether the two agree, or null where that cannot be told.</summary>
    public bool? Agrees { get; init; }
}
