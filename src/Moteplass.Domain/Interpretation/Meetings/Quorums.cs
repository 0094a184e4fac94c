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
        return least == 0 && most is null ? null : new CountRange(least, most);
    }

    /// <summary>
    /// How many seats vote: the members that the mandate states, without those that it gives no vote, or else those that its groups come to; if neither has
    /// a number, the seats that are listed for the day, and perhaps more if the list is not complete.
    /// </summary>
    public static CountRange VotingSeats(Mandate mandate, CollaborationStructure structure, RegisterIndex index, LocalDate day)
    {
        CountRange? members = mandate.Members is { IsApproximate: false } stated ? stated : null;
        CountRange withoutVote = InGroups(mandate, group => group.HasVote == false);
        if (members is { Maximum: { } all } && withoutVote.IsExact && withoutVote.Minimum <= members.Value.Minimum)
        {
            return new CountRange(members.Value.Minimum - withoutVote.Minimum, all - withoutVote.Minimum);
        }

        CountRange listed = Listed(structure, index, day);
        CountRange mandated = InGroups(mandate, group => group.HasVote != false);
        int least = Math.Max(listed.Minimum, mandated.Minimum);
        int? most = mandated.Maximum > 0 ? mandated.Maximum : SeatSuccession.Of(structure, index).IsCompleteOn(day) && listed.Maximum > 0 ? listed.Maximum : members?.Maximum;
        return new CountRange(least, most is { } bound ? Math.Max(bound, least) : null);
    }

    private static CountRange InGroups(Mandate mandate, Func<SeatGroup, bool> counts) => CountRange.Sum(
        from part in mandate.SeatGroups
        where MandatedSeats.IsPlace(part) && counts(part)
        select part.Count is not { IsApproximate: false } count ? CountRange.AtLeast(0) : part.PerHolder ? CountRange.AtLeast(count.Minimum) : count);

    /// <summary>How many persons sit in the seats that are listed for a day and vote; those that may be held on it, and numbers that are approximate, only widen it.</summary>
    private static CountRange Listed(CollaborationStructure structure, RegisterIndex index, LocalDate day)
    {
        var seats = SeatSuccession.Of(structure, index);
        return CountRange.Sum(
            from seat in structure.Seats
            where seat.Votes() != false && seat.Role != SeatRole.Deputy
            let isHeld = seats.IsHeldOn(seat, day)
            where isHeld != false
            let places = seat.Places()
            select places.IsApproximate ? CountRange.AtLeast(0) : isHeld == true ? places : new CountRange(0, places.Maximum));
    }
}
