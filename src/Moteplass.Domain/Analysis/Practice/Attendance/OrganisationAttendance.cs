namespace Moteplass.Domain.Analysis;

/// <summary>How often an organisation was represented (oppmøte).</summary>
/// <remarks>The counting rule: a meeting counts for an organisation where it was definitely held in the interval, and the organisation definitely had a
/// seat on that day or is named in the attendance. A meeting that says with whom it was held counts for those organisations, and for no others but those named in the attendance. It was represented where a seat of its own, a deputy for it, or itself is present or
/// remote; not represented where all that is said of it is excused or absent, or where the attendance is complete and does not name it;
/// otherwise it is not known. An organisation counts once a meeting, however many seats it has.</remarks>
public sealed partial record OrganisationAttendance
{
    internal OrganisationAttendance(Id<Actor> organisation, Tally meetings) =>
        (Organisation, Meetings) = (organisation, meetings);

    /// <summary>The organisation, group or body.</summary>
    public Id<Actor> Organisation { get; }

    /// <summary>The meetings at which it had a seat or is named, or that were held with it: represented, not represented, not known.</summary>
    public Tally Meetings { get; }
}
