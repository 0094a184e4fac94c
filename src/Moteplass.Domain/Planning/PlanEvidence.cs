using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Planning;

/// <summary>Gathers what a plan rests on, and what it would have needed to know.</summary>
internal static class PlanEvidence
{
    public static Evidence Of(RegisterIndex index, PlanDays days, IEnumerable<SeriesReader> readers)
    {
        var evidence = new EvidenceBuilder();
        foreach (SeriesReader reader in readers)
        {
            Add(reader, evidence, index, days);
        }

        return evidence.ToEvidence();
    }

    private static void Add(SeriesReader reader, EvidenceBuilder evidence, RegisterIndex index, PlanDays days)
    {
        CollaborationStructure structure = reader.Structure;
        var reference = RecordReference.To(structure.Id);
        evidence.Add(reference, structure);
        evidence.AddAssumed(reference, StructureLife.PeriodsInForce(structure));
        foreach (Mandate mandate in structure.Mandates)
        {
            evidence.Add(mandate);
            foreach (MeetingCadence cadence in mandate.Cadences)
            {
                evidence.Add(cadence);
            }
        }

        if (structure.Mandates.All(mandate => mandate.Cadences.IsEmpty)
            || structure.Mandates.Any(mandate => mandate.Cadences.Any(cadence => cadence.MeetingsIn(days.Interval) is null)))
        {
            evidence.AddUnknown(reference, "cadences");
        }

        if (!SeatSuccession.Of(structure, index).IsCompleteOn(days.Interval.End))
        {
            evidence.AddUnknown(reference, "seatListing", isStated: structure.SeatListing is not null);
        }

        foreach (Seat seat in structure.Seats.Where(seat => seat.IsPlace() && seat.State != SeatState.Vacant))
        {
            evidence.Add(RecordReference.To(seat.Id), seat).AddAssumed(RecordReference.To(seat.Id), seat.Period);
        }

        foreach (MeetingView view in reader.Existing.OnAnyDay)
        {
            var meeting = RecordReference.To(view.Meeting.Id);
            evidence.Add(meeting, view.Meeting);
            if (structure.IsOneAtATime() && view.Meeting.With.IsEmpty)
            {
                evidence.AddUnknown(meeting, "with");
            }
        }

        foreach (MeetingView view in reader.Existing.Unknown)
        {
            evidence.AddUnknown(RecordReference.To(view.Meeting.Id), "planned", isStated: view.Date is not null);
        }
    }
}
