using FsCheck;

namespace Moteplass.Domain.Testing;

// Structures and what stands in them, but for their mandates.
public static partial class Arbitraries
{
    /// <summary>Valid records: <see cref="Domain.Anchoring"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Anchoring> Anchoring() => RecordArbitraries.Of<Anchoring>();

    /// <summary>Valid records: <see cref="Domain.CollaborationStructure"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CollaborationStructure> CollaborationStructure() => RecordArbitraries.Of<CollaborationStructure>();

    /// <summary>Valid records: <see cref="Domain.SeatListing"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SeatListing> SeatListing() => RecordArbitraries.Of<SeatListing>();

    /// <summary>Valid records: <see cref="Domain.EstablishmentBasis"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<EstablishmentBasis> EstablishmentBasis() => RecordArbitraries.Of<EstablishmentBasis>();

    /// <summary>Valid records: <see cref="Domain.Phase"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Phase> Phase() => RecordArbitraries.Of<Phase>();

    /// <summary>Valid records: <see cref="Domain.Seat"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Seat> Seat() => RecordArbitraries.Of<Seat>();
}
