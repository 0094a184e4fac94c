using System.Diagnostics;

namespace Moteplass.Domain.Interpretation;

/// <summary>The order of the levels at which structures are anchored.</summary>
internal static class AnchoringRank
{
    /// <summary>How far down a level is, from 0 for the highest.</summary>
    public static int Rank(this AnchoringLevel level) => level switch
    {
        AnchoringLevel.KingInCouncil => 0,
        AnchoringLevel.Government => 1,
        AnchoringLevel.Political => 2,
        AnchoringLevel.Ministry => 3,
        AnchoringLevel.Board => 4,
        AnchoringLevel.TopManagement => 5,
        AnchoringLevel.Department => 6,
        AnchoringLevel.Unit => 7,
        AnchoringLevel.Assignment => 8,
        _ => throw new UnreachableException(),
    };
}
