using Moteplass.Domain.Interpretation;

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

        if (practice.Structure.Mandates.All(mandate => mandate.Cadences.IsEmpty))
        {
            evidence.AddUnknown(structure, "cadences");
        }

        if (practice.ListedFor(CadencePurpose.Ordinary) is not [var listed] || listed != practice.Interval)
        {
            evidence.AddUnknown(structure, "meetingListings", practice.IsListedTooCoarsely ? UnknownReason.Inconclusive : UnknownReason.NotStated);
        }

        foreach (Seat seat in practice.Structure.Seats)
        {
            evidence.Add(RecordReference.To(seat.Id), seat);
            if (seat.IsHeldOn(practice.Interval.Start) is null || seat.IsHeldOn(practice.Interval.End) is null)
            {
                evidence.AddUnknown(RecordReference.To(seat.Id), "period", UnknownReason.Inconclusive);
            }
        }

        foreach (MeetingView view in practice.Meetings)
        {
            Meeting(view, practice, evidence);
        }

        return evidence.ToEvidence();
    }

    private static void Meeting(MeetingView view, PracticeView practice, EvidenceBuilder evidence)
    {
        if ((practice.Interval.Includes(view.Date) | view.WasPlannedIn(practice.Interval)) == false)
        {
            return;
        }

        RecordReference meeting = RecordReference.To(view.Meeting.Id);
        evidence.Add(meeting, view.Meeting);
        if (view.WasHeld is null)
        {
            evidence.AddUnknown(meeting, "held");
        }
        else if (view.WasHeld == true && view.Day is null)
        {
            evidence.AddUnknown(meeting, "held", view.Date is null ? UnknownReason.NotStated : UnknownReason.Inconclusive);
        }
    }
}
