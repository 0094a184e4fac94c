namespace Moteplass.Domain.Analysis;

/// <summary>How many items of agendas a side raised (saker per side).</summary>
public sealed partial record AgendaSide
{
    internal AgendaSide(Side side, int items) => (Side, Items) = (side, items);

    /// <summary>The side.</summary>
    public Side Side { get; }

    /// <summary>How many.</summary>
    public int Items { get; }
}
