using System.Runtime.CompilerServices;

namespace Moteplass.Domain.Analysis;

/// <summary>What the review of a structure looks up again and again: its seats by id and its mandates by day.</summary>
/// <remarks>
/// Made once for a structure and kept as long as the structure is, so that who judges one meeting after another does not go through all seats and
/// mandates for each.
/// </remarks>
internal sealed class StructureBook
{
    private static readonly ConditionalWeakTable<CollaborationStructure, StructureBook> Books = [];

    private readonly Dictionary<Id<Seat>, Seat> _seats;

    private StructureBook(CollaborationStructure structure)
    {
        _seats = structure.Seats.DistinctBy(seat => seat.Id).ToDictionary(seat => seat.Id);
        Mandates = new MandateDays(structure.Mandates);
    }

    public MandateDays Mandates { get; }

    public static StructureBook Of(CollaborationStructure structure) => Books.GetValue(structure, one => new StructureBook(one));

    /// <summary>The first seat with an id, or null.</summary>
    public Seat? Seat(Id<Seat>? id) => id is { } seat ? _seats.GetValueOrDefault(seat) : null;
}
