using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Lets a structure go on with another mandate, at another level or with other seats.</summary>
internal sealed class StructureAmender(SeatCarrier carrier, Turn turn, ChangedStructure change)
{
    public (CollaborationStructure Structure, NotAppliedReason? Reason) Anchor(CollaborationStructure structure)
    {
        if (change.Anchoring is not { } level)
        {
            return (structure, null);
        }

        (AnchoringLevel Level, bool? Holds)[] now = [.. AnchoringSuccession.On(PartialDate.FromDate(turn.From), structure).Where(one => one.Holds != false)];
        return now is [(var only, true)] && only == level
            ? (structure, NotAppliedReason.AlreadySo)
            : (structure with
            {
                Anchorings =
                [
                    .. structure.Anchorings.Select(anchoring => !turn.MayReach(anchoring.Period) ? anchoring : turn.Until(anchoring.Period) is { } period ? anchoring with { Period = period } : null).OfType<Anchoring>(),
                    new Anchoring { Level = level, Period = turn.Since(null) },
                ],
            }, null);
    }

    /// <summary>The mandate in force goes on with the cadences of the proposal. Which of several it is must be known.</summary>
    public (CollaborationStructure Structure, NotAppliedReason? Reason) Mandate(CollaborationStructure structure)
    {
        if (change.Cadences.IsEmpty)
        {
            return (structure, null);
        }

        Mandate? now = new MandateSuccession(structure.Mandates).On(turn.From);
        if (now is null && structure.Mandates.Any(mandate => turn.MayReach(mandate.Period)))
        {
            return (structure, NotAppliedReason.MandateUnknown);
        }

        if (now is not null && now.Cadences.ToHashSet().SetEquals(change.Cadences))
        {
            return (structure, NotAppliedReason.AlreadySo);
        }

        var next = (now ?? new Mandate()) with { Period = turn.Since(now?.Period), Cadences = change.Cadences };
        return (structure with
        {
            Mandates =
            [
                .. structure.Mandates.Select(mandate => !ReferenceEquals(mandate, now) ? mandate : turn.Until(mandate.Period) is { } period ? mandate with { Period = period } : null).OfType<Mandate>(),
                next,
            ],
        }, null);
    }

    public (CollaborationStructure Structure, NotAppliedReason? Reason) End(CollaborationStructure structure)
    {
        HashSet<Id<Seat>> ended = [.. change.EndedSeats];
        if (ended.Count == 0)
        {
            return (structure, null);
        }

        bool isKnown = ended.IsSubsetOf(structure.Seats.Select(seat => seat.Id));
        ValueList<Seat> seats =
        [
            .. structure.Seats.Select(seat => !ended.Contains(seat.Id) || !turn.MayReach(seat.Period) ? seat
                : turn.Until(seat.Period) is { } period ? seat with { Period = period }
                : null).OfType<Seat>(),
        ];
        NotAppliedReason? reason = !isKnown ? NotAppliedReason.NotInRegister : seats == structure.Seats ? NotAppliedReason.AlreadySo : null;
        return (seats == structure.Seats ? structure : structure with { Seats = seats }, reason);
    }

    public (CollaborationStructure Structure, NotAppliedReason? Reason) Add(CollaborationStructure structure)
    {
        CollaborationStructure after = carrier.Add(change.AddedSeats, structure);
        return (after, after == structure && !change.AddedSeats.IsEmpty ? NotAppliedReason.AlreadySo : null);
    }
}
