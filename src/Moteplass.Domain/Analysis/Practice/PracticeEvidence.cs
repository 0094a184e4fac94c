using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Gathers what a review rests on, and what it would have needed to know.</summary>
internal static class PracticeEvidence
{
    public static Evidence Of(PracticeData data)
    {
        var evidence = new EvidenceGatherer();
        RecordReference structure = RecordReference.To(data.Structure.Id);
        evidence.Use(structure, data.Structure);
        foreach (Phase phase in data.Structure.Phases)
        {
            evidence.Use(phase);
        }

        foreach (MeetingListing listing in data.Index.ListingsOf(data.Structure.Id))
        {
            evidence.Use(listing);
        }

        foreach (Mandate mandate in data.Structure.Mandates)
        {
            evidence.Use(mandate);
            foreach (MeetingCadence cadence in mandate.Cadence)
            {
                evidence.Use(cadence);
                if (cadence.MeetingsIn(data.Interval) is null)
                {
                    evidence.Lack(structure, "cadence");
                }
            }
        }

        if (data.Structure.Mandates.All(mandate => mandate.Cadence.IsEmpty))
        {
            evidence.Lack(structure, "cadence");
        }

        if (data.ListedFor(CadencePurpose.Ordinary) is not [var listed] || listed != data.Interval)
        {
            evidence.Lack(structure, "meetingListings", data.IsListedTooCoarsely ? UnknownReason.CannotBeTold : UnknownReason.NotStated);
        }

        foreach (Seat seat in data.Structure.Seats)
        {
            evidence.Use(RecordReference.To(seat.Id), seat);
            if (seat.IsHeldOn(data.Interval.Start) is null || seat.IsHeldOn(data.Interval.End) is null)
            {
                evidence.Lack(RecordReference.To(seat.Id), "period", UnknownReason.CannotBeTold);
            }
        }

        foreach (MeetingView view in data.Meetings)
        {
            Meeting(view, data, evidence);
        }

        return evidence.ToEvidence();
    }

    private static void Meeting(MeetingView view, PracticeData data, EvidenceGatherer evidence)
    {
        if ((data.Interval.Includes(view.Date) | view.WasPlannedIn(data.Interval)) == false)
        {
            return;
        }

        RecordReference meeting = RecordReference.To(view.Meeting.Id);
        evidence.Use(meeting, view.Meeting);
        if (view.WasHeld is null)
        {
            evidence.Lack(meeting, "held");
        }
        else if (view.WasHeld == true && view.Day is null)
        {
            evidence.Lack(meeting, "held", view.Date is null ? UnknownReason.NotStated : UnknownReason.CannotBeTold);
        }
    }
}
