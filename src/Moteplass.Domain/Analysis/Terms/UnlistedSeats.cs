using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>How many members a mandate states beside those that are listed on a day.</summary>
internal sealed class UnlistedSeats(CollaborationStructure structure, RegisterIndex index, LocalDate day)
{
    /// <summary>Null where the mandate states no exact number.</summary>
    public CountRange? Count
    {
        get
        {
            if (MandateSuccession.Of(structure, index).On(day) is not { } mandate || Stated(mandate) is not { } stated)
            {
                return null;
            }

            CountRange listed = Listed(mandate);
            return listed.IsApproximate
                ? new CountRange(0, stated)
                : new CountRange(listed.Maximum is { } most ? Math.Max(stated - most, 0) : 0, Math.Max(stated - listed.Minimum, 0));
        }
    }

    /// <summary>As many as the mandate has in all, or else in its groups.</summary>
    private static int? Stated(Mandate mandate)
    {
        if (mandate.Members is { IsExact: true } members)
        {
            return members.Minimum;
        }

        SeatGroup[] groups = [.. mandate.SeatGroups.Where(group => MandatedSeats.IsMember(group.Role ?? SeatRole.Member, mandate))];
        return mandate.Members is null && groups.Length > 0 && Array.TrueForAll(groups, group => group is { PerHolder: false, Count.IsExact: true })
            ? CountRange.Sum(groups.Select(group => group.Count!.Value)).Minimum
            : null;
    }

    private CountRange Listed(Mandate mandate)
    {
        var seats = SeatSuccession.Of(structure, index);
        return CountRange.Sum(
            from seat in structure.Seats
            where MandatedSeats.IsMember(seat.Role ?? SeatRole.Member, mandate)
            let isHeld = seats.IsHeldOn(seat, day)
            where isHeld != false
            select isHeld == true ? seat.Places() : seat.Places().OrNone);
    }
}
