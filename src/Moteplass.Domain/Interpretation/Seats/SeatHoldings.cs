namespace Moteplass.Domain.Interpretation;

/// <summary>The places of a structure under a mandate, each with its holder and side, put in order once for the questions of many days.</summary>
internal sealed class SeatHoldings
{
    private readonly ILookup<Side?, SeatHolding> _bySide;
    private readonly Dictionary<Side, PlacesOverTime> _places;
    private readonly PlacesOverTime _ofUnknownSide;

    private SeatHoldings(CollaborationStructure structure, Mandate? mandate, RegisterIndex index)
    {
        var seats = SeatSuccession.Of(structure, index);
        All = SeatHolding.PlacesIn(structure, mandate, index);
        _bySide = All.ToLookup(place => place.Side);
        _places = _bySide.Where(side => side.Key is not null).ToDictionary(side => side.Key!.Value, side => Places(side));
        _ofUnknownSide = Places(_bySide[null]);

        PlacesOverTime Places(IEnumerable<SeatHolding> places) => new(places.Select(place => place.Seat), seats);
    }

    /// <summary>All of them, in the order of the structure.</summary>
    public SeatHolding[] All { get; }

    /// <summary>The holdings under a mandate, or under none, read once for each index.</summary>
    public static SeatHoldings Of(CollaborationStructure structure, Mandate? mandate, RegisterIndex index) =>
        index.Keep(structure, mandate, (structure, mandate) => new SeatHoldings(structure, mandate, index));

    /// <summary>Those of a side, or of those of unknown side.</summary>
    public IEnumerable<SeatHolding> OfSide(Side? side) => _bySide[side];

    public bool HasAnyOf(Side side) => _bySide.Contains(side);

    /// <summary>For how many persons those of a side are, day by day; null if there are none.</summary>
    public PlacesOverTime? PlacesOf(Side? side) => side is { } known ? _places.GetValueOrDefault(known) : _ofUnknownSide;
}
