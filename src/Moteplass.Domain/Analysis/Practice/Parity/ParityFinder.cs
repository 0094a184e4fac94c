using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Counts the seats of each side, as stated and as listed.</summary>
internal sealed class ParityFinder(PracticeView practice)
{
    public Parity Find()
    {
        Mandate? mandate = practice.Mandates.On(practice.Interval.End);
        ValueList<SideParity> sides = SideParityFinder.Find(practice.Structure, mandate, practice.Index, practice.Interval.End);
        SeatHolding[] places = SeatHolding.PlacesIn(practice.Structure, mandate, practice.Index);
        ILookup<Side?, Seat> listed = places.ToLookup(place => place.Side, place => place.Seat);
        bool isTold = listed.Contains(Side.Users) && listed.Contains(Side.Authority) && listed[null].All(seat => seat.IsHeldOn(practice.Interval.End) == false);
        bool? isEqual = isTold ? IsEqual(sides) : null;
        return new Parity(
            sides: sides,
            isEqualityPromised: mandate?.EqualSeats is not null ? true : mandate?.IsReadWhole() == true ? false : null,
            isEqual: isEqual,
            inWords: ParityWords.Of(sides, places.Length > 0, mandate?.EqualSeats is not null, isEqual));
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
