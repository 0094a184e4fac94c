using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Gathers what the terms of seats rest on, and what was not known of them.</summary>
internal static class AppointmentEvidence
{
    public static Evidence Of(IEnumerable<AppointedSeat> seats, RegisterIndex index, LocalDate asOf)
    {
        var evidence = new EvidenceBuilder();
        foreach (IGrouping<object?, AppointedSeat> own in seats.GroupBy(seat => seat.Structure, ReferenceEqualityComparer.Instance))
        {
            Add((CollaborationStructure)own.Key!, evidence, index, asOf);
            foreach (AppointedSeat seat in own)
            {
                Add(seat, evidence);
            }
        }

        return evidence.ToEvidence();
    }

    private static void Add(CollaborationStructure structure, EvidenceBuilder evidence, RegisterIndex index, LocalDate asOf)
    {
        var reference = RecordReference.To(structure.Id);
        evidence.Add(reference, structure, "mandates", "seats", "seatListing");
        if (MandateSuccession.Of(structure, index).On(asOf) is { } mandate)
        {
            evidence.Add(mandate);
            foreach (SourcedRecord part in new SourcedRecord?[] { mandate.Term, mandate.Selection }.OfType<SourcedRecord>())
            {
                evidence.Add(part);
            }
        }

        if (!SeatSuccession.Of(structure, index).IsCompleteOn(asOf))
        {
            evidence.AddUnknown(reference, "seatListing", isStated: structure.SeatListing is not null);
        }
    }

    private static void Add(AppointedSeat seat, EvidenceBuilder evidence)
    {
        var reference = RecordReference.To(seat.Seat.Id);
        evidence.Add(reference, seat.Seat).AddAssumed(reference, seat.Seat.Period);
        if (seat.Term.RunsOut is null && seat.Term.IsVacant != true)
        {
            evidence.AddUnknown(reference, "period", isStated: seat.Term.Ends is not null);
        }

        if (seat.Term.IsLimitReached is null && seat.Term.IsVacant != true)
        {
            evidence.AddUnknown(reference, "termNumber", isStated: seat.Seat is not { TermNumber: null, SittingSince: null });
        }
    }
}
