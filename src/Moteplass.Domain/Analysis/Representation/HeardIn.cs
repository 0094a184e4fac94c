using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>A structure in which an organisation is heard, and the seats through which it is, in the order of their ids.</summary>
internal sealed class HeardIn(CollaborationStructure structure, (SpeakingSeat Seat, Reach Reach)[] seats)
{
    public CollaborationStructure Structure { get; } = structure;

    public bool IsCertain { get; } = seats.Any(one => one.Seat.IsCertain && one.Reach.IsCertain);

    /// <summary>Whether one of the seats is or may be its own, or it is the one that fills it.</summary>
    public bool IsDirect => seats.Any(one => one.Reach.Umbrellas.Value.IsEmpty);

    /// <summary>Whether that is certain of one of them.</summary>
    public bool IsSurelyDirect => seats.Any(one => one.Seat.IsCertain && one.Reach.IsCertain && one.Reach.Umbrellas.Value.IsEmpty);

    /// <summary>The way through the first seat.</summary>
    public Reach First { get; } = seats[0].Reach;

    /// <summary>Whether all seats are held the same way.</summary>
    public bool IsOneWay { get; } = seats.All(one => one.Reach.IsSameWay(seats[0].Reach));

    /// <summary>The routes to one of the structure's owners.</summary>
    public IEnumerable<RepresentationRoute> To(Id<Actor> owner) => seats.Select(one => new RepresentationRoute(
        organisation: one.Reach.Organisation,
        owner: owner,
        structure: Structure.Id,
        seat: one.Seat.Seat.Id,
        umbrellas: one.Reach.Umbrellas,
        isCertain: one.Seat.IsCertain && one.Reach.IsCertain,
        evidence: new Lazy<Evidence>(() => EvidenceOf(one.Seat.Seat, one.Reach))));

    private Evidence EvidenceOf(Seat seat, Reach reach) => reach.Memberships
        .Aggregate(
            new EvidenceBuilder()
                .Add(RecordReference.To(Structure.Id), Structure).AddAssumed(RecordReference.To(Structure.Id), StructureLife.PeriodsInForce(Structure))
                .Add(RecordReference.To(seat.Id), seat).AddAssumed(RecordReference.To(seat.Id), seat.Period),
            (all, one) => all.Add(RecordReference.To(one), one).AddAssumed(RecordReference.To(one), one.Period))
        .ToEvidence();
}
