namespace Moteplass.Domain.Analysis;

/// <summary>The seats of one side, as the mandate states them and as they are listed (plassene til en side, A9, A18).</summary>
public sealed partial record SideParity
{
    internal SideParity(Side side, CountRange? stated, CountRange listed, bool? isAsStated) =>
        (Side, Stated, Listed, IsAsStated) = (side, stated, listed, isAsStated);

    /// <summary>The side.</summary>
    public Side Side { get; }

    /// <summary>How many seats the mandate in force on the last day gives the side, or null where not stated.</summary>
    public CountRange? Stated { get; }

    /// <summary>How many seats are listed: at least those that definitely were held on the last day, at most those that may have been, those of unknown side among them; open unless the list is known to be complete as of that day. Deputies, observers and secretaries are not counted.</summary>
    public CountRange Listed { get; }

    /// <summary>Whether as many are listed as stated, or null if that is unknown.</summary>
    public bool? IsAsStated { get; }
}
