using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Gathers what a review rests on, and what it would have needed to know.</summary>
internal static class PracticeEvidenceFinder
{
    public static Evidence Find(PracticeView practice)
    {
        var evidence = new EvidenceBuilder();
        RecordReference structure = RecordReference.To(practice.Structure.Id);
        evidence.Add(structure, practice.Structure);
        foreach (Phase phase in practice.Structure.Phases)
        {
            evidence.Add(phase);
        }

        foreach (MeetingListing listing in practice.Index.ListingsOf(practice.Structure.Id))
        {
            evidence.Add(listing);
        }

        foreach (Mandate mandate in practice.Structure.Mandates)
        {
            evidence.Add(mandate);
            foreach (MeetingCadence cadence in mandate.Cadences)
            {
                evidence.Add(cadence);
                if (cadence.MeetingsIn(practice.Interval) is null)
                {
                    evidence.AddUnknown(structure, "cadences");
                }
            }
        }

        foreach (Duty duty in practice.Mandates.PossiblyIn(practice.Interval).SelectMany(mandate => mandate.Duties))
        {
            evidence.Add(duty);
        }

        if (practice.Structure.Mandates.All(mandate => mandate.Cadences.IsEmpty))
        {
            evidence.AddUnknown(structure, "cadences");
        }
        else if (practice.Purposes.Any(purpose => !Promise.Of(practice, purpose).IsTimeKnown))
        {
            evidence.AddUnknown(structure, "cadences", UnknownReason.Inconclusive);
        }

        if (practice.Purposes.Any(purpose => practice.ListedFor(purpose) is not [var listed] || listed != practice.Interval))
        {
            evidence.AddUnknown(structure, "meetingListings", isStated: practice.IsListedTooCoarsely);
        }

        evidence.AddAssumed(structure, StructureLife.PeriodsInForce(practice.Structure));
        if (practice.Structure.Mandates is [var only])
        {
            evidence.AddAssumed(structure, only.Period);
        }

        Seats(practice, evidence);
        foreach (MeetingView view in practice.Meetings)
        {
            Meeting(view, practice, evidence);
        }

        return evidence.ToEvidence();
    }

    private static void Seats(PracticeView practice, EvidenceBuilder evidence)
    {
        (LocalDate first, LocalDate last) = (practice.Interval.Start, practice.Interval.End);
        if (!practice.Seats.IsCompleteOn(first) || !practice.Seats.IsCompleteOn(last))
        {
            evidence.AddUnknown(
                RecordReference.To(practice.Structure.Id), "seatListing", isStated: practice.Structure.SeatListing is not null);
        }

        Mandate? mandate = practice.Mandates.On(last);
        foreach (SeatHolding place in SeatHoldings.Of(practice.Structure, mandate, practice.Index).All.Where(place => place.Side is null && practice.Seats.IsHeldOn(place.Seat, last) != false))
        {
            evidence.AddUnknown(RecordReference.To(place.Seat.Id), "side");
        }

        foreach (Seat seat in practice.Structure.Seats)
        {
            evidence.Add(RecordReference.To(seat.Id), seat).AddAssumed(RecordReference.To(seat.Id), seat.Period);
            if (practice.Seats.IsHeldOn(seat, first) is null || practice.Seats.IsHeldOn(seat, last) is null)
            {
                evidence.AddUnknown(RecordReference.To(seat.Id), "period", UnknownReason.Inconclusive);
            }
        }
    }

    private static void Meeting(MeetingView view, PracticeView practice, EvidenceBuilder evidence)
    {
        if ((practice.Interval.Includes(view.Date) | view.WasPlannedIn(practice.Interval)) == false)
        {
            return;
        }

        RecordReference meeting = RecordReference.To(view.Meeting.Id);
        evidence.Add(meeting, view.Meeting);
        if (view.WasHeld == true && view.Meeting.Planned?.Date is null && view.WasPlannedIn(practice.Interval) is null)
        {
            evidence.AddUnknown(meeting, "planned");
        }

        if (view.WasHeld is null)
        {
            evidence.AddUnknown(meeting, "held");
        }
        else if (view.WasHeld == true && view.Day is null)
        {
            evidence.AddUnknown(meeting, "held", isStated: view.Date is not null);
        }
    }
}
