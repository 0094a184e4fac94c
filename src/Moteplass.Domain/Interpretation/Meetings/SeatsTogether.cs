namespace Moteplass.Domain.Interpretation;

/// <summary>The seats of the structures of one meeting: which of these have a seat is found without asking each of many.</summary>
internal sealed class SeatsTogether(CollaborationStructure[] structures, RegisterIndex index)
{
    private const int Few = 8;

    private ILookup<Id<Seat>, CollaborationStructure> Having => field ??= structures
        .SelectMany(structure => structure.Seats.Select(seat => seat.Id).Distinct().Select(seat => (seat, structure)))
        .ToLookup(one => one.seat, one => one.structure);

    /// <summary>The structures that have a seat, in the order of the meeting.</summary>
    public IEnumerable<CollaborationStructure> With(Id<Seat> seat) =>
        structures.Length < Few ? structures.Where(structure => index.FindSeat(structure, seat) is not null) : Having[seat];

    /// <summary>The first seat with an id, or null.</summary>
    public Seat? Find(Id<Seat>? id) => id is { } seat && With(seat).FirstOrDefault() is { } structure ? index.FindSeat(structure, seat) : null;
}
