using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Compares the seats that a mandate gives each side with those listed.</summary>
internal sealed class SideParityFinder
{
    private readonly Mandate? _mandate;
    private readonly SeatSuccession _seats;
    private readonly LocalDate? _day;
    private readonly SeatHoldings _places;

    /// <param name="structure">The structure.</param>
    /// <param name="mandate">The mandate, or null if none is known to be in force.</param>
    /// <param name="index">The register's index.</param>
    /// <param name="day">The day, or null for whatever day it may be.</param>
    public SideParityFinder(CollaborationStructure structure, Mandate? mandate, RegisterIndex index, LocalDate? day)
    {
        (_mandate, _day) = (mandate, day);
        _seats = SeatSuccession.Of(structure, index);
        _places = SeatHoldings.Of(structure, mandate, index);
        UnknownSide = Listed(null);
    }

    /// <summary>How many places of unknown side are listed.</summary>
    public CountRange UnknownSide { get; }

    /// <summary>Whether all seats that are held on the day are known to be listed.</summary>
    public bool IsComplete => _day is { } day && _seats.IsCompleteOn(day);

    /// <summary>Whether any places are listed, whenever they are held.</summary>
    public bool HasPlaces => _places.All.Length > 0;

    /// <summary>Whether places of a side are listed, whenever they are held.</summary>
    public bool HasPlacesOf(Side side) => _places.HasAnyOf(side);

    /// <param name="isOfList">Whether the list itself is asked about, rather than all the seats that there are.</param>
    /// <returns>The sides that have seats, stated or listed.</returns>
    public ValueList<SideParity> Find(bool isOfList = false) =>
    [
        .. from side in Enum.GetValues<Side>()
           let stated = MandatedSeats.Of(side, _mandate)
           let listed = Listed(side)
           where stated is not null || listed.Maximum != 0
           select Find(side, stated, listed, isOfList),
    ];

    // Seats whose side is unknown may be this one's, and so may seats that are not listed.
    private SideParity Find(Side side, CountRange? stated, CountRange listed, bool isOfList)
    {
        CountRange perhaps = CountRange.Sum([listed, UnknownSide]);
        var range = new CountRange(listed.Minimum, isOfList || IsComplete ? perhaps.Maximum : null, perhaps.IsApproximate);
        bool? isAsStated = stated is { } count && (IsComplete || HasPlacesOf(side)) ? Agree(count, Beside(side), range) : null;
        return new SideParity(side: side, stated: stated, listed: isOfList ? listed : range, isAsStated: isAsStated);
    }

    /// <summary>How many there may be beside the groups of seats that the mandate gives a side.</summary>
    private int Beside(Side side) => _mandate is null ? 0 : MandatedSeats.Beside(_mandate, chairs: _places.OfSide(side).Count(place => place.Seat.Role == SeatRole.Chair));

    /// <summary>How many places of a side are listed: at least those definitely held on the day, at most those that may be.</summary>
    private CountRange Listed(Side? side)
    {
        if (_day is { } day)
        {
            return _places.PlacesOf(side)?.On(day) ?? default;
        }

        // Of a time that is not known, a seat with a period may or may not be held.
        ILookup<bool, Seat> held = _places.OfSide(side).Select(place => place.Seat).ToLookup(seat => seat.Period is null);
        CountRange definite = Sum(held[true]);
        CountRange most = CountRange.Sum([definite, Sum(held[false])]);
        return new CountRange(definite.Minimum, most.Maximum, most.IsApproximate);
    }

    private static CountRange Sum(IEnumerable<Seat> seats) => CountRange.Sum(seats.Select(seat => seat.Places()));

    private static bool? Agree(CountRange stated, int beside, CountRange listed) =>
        stated.Exceeds(listed) == true || listed.Exceeds(CountRange.Sum([stated, CountRange.Exactly(beside)])) == true ? false
        : listed.Exceeds(stated) == true ? null
        : listed.IsExact && !stated.IsApproximate ? true
        : null;
}
