namespace Moteplass.Domain.Analysis;

/// <summary>How many seats a mandate gives a side.</summary>
internal static class MandatedSeats
{
    /// <summary>The seats of the top-level groups, or null where a group of the side has no number, or no group is the side's.</summary>
    /// <remarks>Deputies, observers and secretaries are not counted.</remarks>
    public static CountRange? Of(Side side, Mandate? mandate, bool withChairs = true)
    {
        SeatGroup[] groups = [.. mandate?.SeatGroups.Where(group => group.Side == side && IsPlace(group) && (withChairs || group.Role != SeatRole.Chair)) ?? []];
        return groups.Length == 0 || groups.Any(group => group.PerHolder || group.Count is null)
            ? null
            : CountRange.Sum(groups.Select(group => group.Count!.Value));
    }

    /// <summary>Whether a group's seats are members' places.</summary>
    public static bool IsPlace(SeatGroup group) => group.Role is null or SeatRole.Member or SeatRole.Chair or SeatRole.ViceChair;
}
