using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Counts the seats of each side, as stated and as listed.</summary>
internal sealed class ParityReviewer(PracticeData data)
{
    public Parity Review()
    {
        Mandate? mandate = data.Mandates.On(data.Interval.End);
        ValueList<SideParity> sides = SeatComparison.Of(data.Structure, mandate, data.Index, data.Interval.End);
        SeatHolding[] places = SeatHolding.PlacesIn(data.Structure, mandate, data.Index);
        ILookup<Side?, Seat> listed = places.ToLookup(place => place.Side, place => place.Seat);
        bool isTold = listed.Contains(Side.Users) && listed.Contains(Side.Authority) && listed[null].All(seat => seat.IsHeldOn(data.Interval.End) == false);
        bool? isEqual = isTold ? IsEqual(sides) : null;
        return new Parity
        {
            Sides = sides,
            EqualSeatsPromised = mandate?.EqualSeats is not null ? true : mandate?.IsReadWhole() == true ? false : null,
            IsEqual = isEqual,
            InWords = ReviewWords.Parity(sides, places.Length > 0, mandate?.EqualSeats is not null, isEqual),
        };
    }

    private static bool? IsEqual(ValueList<SideParity> sides)
    {
        CountRange users = sides.FirstOrDefault(side => side.Side == Side.Users)?.Listed ?? default;
        CountRange authority = sides.FirstOrDefault(side => side.Side == Side.Authority)?.Listed ?? default;
        return users.IsExact && authority.IsExact ? users == authority
            : users.Exceeds(authority) == true || authority.Exceeds(users) == true ? false
            : null;
    }
}
