using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>What a quorum comes to for a number of voting seats.</summary>
internal static class Quorums
{
    /// <summary>How many must be present, or null if that is unknown.</summary>
    public static int? Required(Quorum quorum, int? votingSeats) => quorum switch
    {
        { Count: { } count } => quorum.MoreThan && count < int.MaxValue ? count + 1 : count,
        { Share: { } share } when votingSeats is { } seats => quorum.MoreThan ? share.MoreThanOf(seats) : share.AtLeastOf(seats),
        _ => null,
    };

    /// <summary>
    /// How many seats vote: the number that the mandate states, or else the seats listed for the day, or those of the mandate's groups if the list
    /// has fewer; null if neither tells.
    /// </summary>
    public static int? VotingSeats(Mandate mandate, CollaborationStructure structure, RegisterIndex index, LocalDate day)
    {
        if (mandate.Members is { IsExact: true } members && mandate.SeatGroups.All(group => group.HasVote != false))
        {
            return members.Minimum;
        }

        PlacesOverTime places = VotingPlaces.Of(structure, index).All;
        if (!places.HasAny(day) || !places.IsExact(day))
        {
            return null;
        }

        int listed = places.Least(day);
        SeatGroup[] groups = [.. mandate.SeatGroups.Where(group => group.HasVote != false && MandatedSeats.IsPlace(group))];
        return groups.All(group => !group.PerHolder && group.Count is { IsExact: true })
            ? Math.Max(listed, CountRange.Sum(groups.Select(group => group.Count!.Value)).Minimum)
            : groups.Sum(group => (long)(group.Count?.Minimum ?? 0)) > listed ? null : listed;
    }
}
