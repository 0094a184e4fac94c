using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Counts the seats of each side, as stated and as listed.</summary>
internal sealed class ParityFinder(PracticeView practice)
{
    public Parity Find()
    {
        LocalDate day = practice.Interval.End;
        Mandate? mandate = practice.Mandates.On(day);
        ValueList<SideParity> sides = SideParityFinder.Find(practice.Structure, mandate, practice.Index, day);
        CountRange unknownSide = SideParityFinder.OfUnknownSide(practice.Structure, mandate, practice.Index, day);
        SeatHolding[] places = SeatHolding.PlacesIn(practice.Structure, mandate, practice.Index);
        // Of a side that has none listed, there is none if the list is complete, but for those of unknown side.
        CountRange none = practice.Seats.IsCompleteOn(day) ? new CountRange(0, unknownSide.Maximum) : CountRange.AtLeast(0);
        bool isTold = places.Any(place => place.Side == Side.Users) && places.Any(place => place.Side == Side.Authority);
        bool? isEqual = isTold ? IsEqual(sides, none) : null;
        return new Parity(
            sides: sides,
            unknownSide: unknownSide,
            isEqualityPromised: mandate?.EqualSeats is not null ? true : mandate?.IsReadWhole() == true ? false : null,
            isEqual: isEqual,
            inWords: ParityWords.Of(sides, none, unknownSide, places.Length > 0, mandate?.EqualSeats is not null, isEqual));
    }

    private static bool? IsEqual(ValueList<SideParity> sides, CountRange none)
    {
        CountRange users = sides.FirstOrDefault(side => side.Side == Side.Users)?.Listed ?? none;
        CountRange authority = sides.FirstOrDefault(side => side.Side == Side.Authority)?.Listed ?? none;
        return users.IsExact && authority.IsExact ? users == authority
            : users.Exceeds(authority) == true || authority.Exceeds(users) == true ? false
            : null;
    }
}
