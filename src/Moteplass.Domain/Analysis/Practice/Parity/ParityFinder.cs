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
        var finder = new SideParityFinder(practice.Structure, mandate, practice.Index, day);
        ValueList<SideParity> sides = finder.Find();
        // Of a side that has none listed, there is none if the list is complete, but for those of unknown side.
        CountRange none = finder.IsComplete ? new CountRange(0, finder.UnknownSide.Maximum) : CountRange.AtLeast(0);
        bool isTold = finder.HasPlacesOf(Side.Users) && finder.HasPlacesOf(Side.Authority);
        bool? isEqual = isTold ? IsEqual(sides, none) : null;
        return new Parity(
            sides: sides,
            unknownSide: finder.UnknownSide,
            isEqualityPromised: mandate?.EqualSeats is not null ? true : mandate?.IsReadWhole() == true ? false : null,
            isEqual: isEqual,
            inWords: ParityWords.Of(sides, none, finder.UnknownSide, finder.HasPlaces, mandate?.EqualSeats is not null, isEqual));
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
