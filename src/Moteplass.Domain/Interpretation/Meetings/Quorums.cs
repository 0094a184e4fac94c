using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>What a quorum comes to for a number of voting seats.</summary>
internal static class Quorums
{
    /// <summary>How many must be present, or null if the quorum says neither how many nor what share.</summary>
    public static int? Required(Quorum quorum, int votingSeats) => quorum switch
    {
        { Count: { } count } => quorum.MoreThan && count < int.MaxValue ? count + 1 : count,
        { Share: { } share } => quorum.MoreThan ? share.MoreThanOf(votingSeats) : share.AtLeastOf(votingSeats),
        _ => null,
    };

    /// <summary>Between how many must be present, as far as it is known how many seats vote; or null if nothing is known of it.</summary>
    public static CountRange? Required(Quorum quorum, CountRange votingSeats)
    {
        if (Required(quorum, votingSeats.Minimum) is not { } least)
        {
            return null;
        }

        int? most = quorum.Count is not null ? least : votingSeats.Maximum is { } seats ? Required(quorum, seats) : null;
        return least == 0 && most is null ? null : CountRange.Within(least, most);
    }

    /// <summary>
    /// How many seats vote: the members that the mandate states, without those that it gives no vote, or else those that its groups come to; if neither has
    /// a number, the seats that are listed for the day, and perhaps more if the list is not complete.
    /// </summary>
    public static CountRange VotingSeats(Mandate mandate, CollaborationStructure structure, RegisterIndex index, LocalDate day)
    {
        CountRange? members = mandate.Members is { IsApproximate: false } stated ? stated : null;
        (CountRange withoutVote, CountRange mandated) = index.Keep(mandate, static mandate => new InGroups(mandate));
        if (members is { Maximum: { } all } && withoutVote.IsExact && withoutVote.Minimum <= members.Value.Minimum)
        {
            return CountRange.Within(members.Value.Minimum - withoutVote.Minimum, all - withoutVote.Minimum + MandatedSeats.ChairsBeside(mandate));
        }

        CountRange listed = VotingPlaces.Of(structure, index).All.Told(day);
        int least = Math.Max(listed.Minimum, mandated.Minimum);
        int? most = mandated.Maximum > 0 ? mandated.Maximum : SeatSuccession.Of(structure, index).IsCompleteOn(day) && listed.Maximum > 0 ? listed.Maximum : members?.Maximum;
        return new CountRange(least, most is { } bound ? Math.Max(bound, least) : null);
    }

    /// <summary>How many persons the groups of seats of a mandate are for, of those without and of those with a vote.</summary>
    private sealed record InGroups(CountRange WithoutVote, CountRange WithVote)
    {
        public InGroups(Mandate mandate)
            : this(WithoutAVote(mandate), Of(mandate, group => group.HasVote != false))
        {
        }

        /// <summary>How many of the members that a mandate states have no vote. How many observers are counted among them is known from their groups alone.</summary>
        private static CountRange WithoutAVote(Mandate mandate)
        {
            CountRange members = Of(mandate, group => group.HasVote == false);
            SeatGroup[] observers = [.. mandate.SeatGroups.Where(group => group.Role == SeatRole.Observer)];
            return mandate.MembersIncludeObservers != true ? members
                : observers.Length == 0 ? CountRange.AtLeast(0)
                : CountRange.Sum([members, .. observers.Select(Stated)]);
        }

        private static CountRange Of(Mandate mandate, Func<SeatGroup, bool> counts) => CountRange.Sum(
            from part in mandate.SeatGroups
            where MandatedSeats.IsPlace(part) && counts(part)
            select Stated(part));

        private static CountRange Stated(SeatGroup group) =>
            group.Count is not { IsApproximate: false } count ? CountRange.AtLeast(0) : group.PerHolder ? CountRange.AtLeast(count.Minimum) : count;
    }
}
