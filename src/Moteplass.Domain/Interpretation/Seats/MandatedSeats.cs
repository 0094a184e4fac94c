using System.Diagnostics;

namespace Moteplass.Domain.Interpretation;

/// <summary>How many seats a mandate gives a side or an actor. Deputies, observers and secretaries are not counted.</summary>
internal static class MandatedSeats
{
    /// <summary>The seats that the top-level groups give a side, or null if a group of the side has no number, or no group is the side's.</summary>
    public static CountRange? Of(Side side, Mandate? mandate, bool withChairs = true)
    {
        SeatGroup[] groups = [.. mandate?.SeatGroups.Where(group => group.Side == side && IsPlace(group) && (withChairs || group.Role != SeatRole.Chair)) ?? []];
        return groups.Length == 0 || groups.Any(group => group.PerHolder || group.Count is null)
            ? null
            : CountRange.Sum(groups.Select(group => group.Count!.Value));
    }

    /// <summary>
    /// How many members there may be beside the groups of seats: the groups need not add up to the members that the mandate states, and a chair for whom
    /// there is no group may be outside them.
    /// </summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="chairs">How many chairs are listed.</param>
    public static int Beside(Mandate mandate, int chairs)
    {
        SeatGroup[] groups = [.. mandate.SeatGroups.Where(group => IsMember(group, mandate))];
        int unaccounted = mandate.Members?.Maximum is { } members && groups.All(group => group is { PerHolder: false, Count: not null })
            ? Math.Max(members - CountRange.Sum(groups.Select(group => group.Count!.Value)).Minimum, 0)
            : 0;
        int outside = mandate.SeatGroups.Any(group => group.Role == SeatRole.Chair) ? 0 : chairs;
        return mandate.MembersIncludeChair switch
        {
            true when mandate.Members is not null => unaccounted,
            false => unaccounted + outside,
            _ => Math.Max(unaccounted, outside),
        };
    }

    /// <summary>How many chairs there may be, with a vote, beside the members that a mandate states: one, if it does not count the chair among them.</summary>
    public static int ChairsBeside(Mandate mandate) => mandate.MembersIncludeChair == false ? 1 : 0;

    /// <summary>Whether a group's seats are counted in the number of members that the mandate states, as far as it says.</summary>
    public static bool IsMember(SeatGroup group, Mandate mandate) => IsMember(group.Role ?? SeatRole.Member, mandate);

    /// <summary>Whether a group's seats are members' places.</summary>
    public static bool IsPlace(SeatGroup group) => group.Role is null or SeatRole.Member or SeatRole.Chair or SeatRole.ViceChair;

    internal static bool IsMember(SeatRole role, Mandate mandate) => role switch
    {
        SeatRole.Member or SeatRole.ViceChair => true,
        SeatRole.Chair => mandate.MembersIncludeChair != false,
        SeatRole.Observer => mandate.MembersIncludeObservers == true,
        SeatRole.Deputy or SeatRole.Secretary => false,
        _ => throw new UnreachableException(),
    };
}
