using System.Diagnostics;

namespace Moteplass.Domain.Interpretation;

/// <summary>The order of the levels at which structures are anchored.</summary>
internal static class AnchoringRank
{
    /// <summary>How far down a level is, from 0 for the highest.</summary>
    public static int Rank(this AnchoringLevel level) => level switch
    {
        AnchoringLevel.Political => 0,
        AnchoringLevel.Board => 1,
        AnchoringLevel.TopManagement => 2,
        AnchoringLevel.Department => 3,
        AnchoringLevel.Unit => 4,
        AnchoringLevel.Assignment => 5,
        _ => throw new UnreachableException(),
    };
}
