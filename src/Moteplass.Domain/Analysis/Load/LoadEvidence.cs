using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Gathers what a count of the load rests on, and what it would have needed to know.</summary>
internal static class LoadEvidence
{
    public static Evidence Of(IEnumerable<StructureLoad> structures, DateInterval interval)
    {
        var evidence = new EvidenceBuilder();
        foreach (StructureLoad structure in structures)
        {
            Add(structure, interval, evidence);
        }

        return evidence.ToEvidence();
    }

    private static void Add(StructureLoad load, DateInterval interval, EvidenceBuilder evidence)
    {
        CollaborationStructure structure = load.Structure;
        var reference = RecordReference.To(structure.Id);
        evidence.Add(reference, structure).AddAssumed(reference, StructureLife.PeriodsInForce(structure));
        foreach (SourcedRecord part in structure.Mandates.SelectMany(mandate => mandate.Cadences.Cast<SourcedRecord>().Prepend(mandate)))
        {
            evidence.Add(part);
        }

        foreach (Seat seat in structure.Seats)
        {
            evidence.Add(RecordReference.To(seat.Id), seat).AddAssumed(RecordReference.To(seat.Id), seat.Period);
        }

        foreach (MeetingView view in load.Practice.Meetings.Where(view => view.WasHeld != false && interval.Includes(view.Date) != false))
        {
            var meeting = RecordReference.To(view.Meeting.Id);
            evidence.Add(meeting, view.Meeting);
            if (load.IsOneOfSeveral && view.Meeting.With.IsEmpty)
            {
                evidence.AddUnknown(meeting, "with");
            }
        }

        AddUnknowns(load, reference, evidence);
    }

    private static void AddUnknowns(StructureLoad load, RecordReference reference, EvidenceBuilder evidence)
    {
        if (load.Promised is null)
        {
            evidence.AddUnknown(reference, "cadences");
        }

        if (!load.AreSeatsComplete)
        {
            evidence.AddUnknown(reference, "seatListing", isStated: load.Structure.SeatListing is not null);
        }

        if (!load.AreMeetingsListed)
        {
            evidence.AddUnknown(reference, "meetingListings");
        }

        if (load.Structure is { ContactForm: null, Kind: not StructureKind.BilateralProgramme })
        {
            evidence.AddUnknown(reference, "contactForm");
        }

        if (load.Structure.Anchorings.IsEmpty)
        {
            evidence.AddUnknown(reference, "anchorings");
        }
    }
}
