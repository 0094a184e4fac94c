namespace Moteplass.Domain;

/// <summary>A workshop with user organisations or with those whom they represent (workshop; A7, A11–A13).</summary>
public sealed partial record Workshop : RegisterRecord
{
    /// <summary>The id by which the register names it.</summary>
    public required Id<Workshop> Id { get; init; }

    /// <summary>What it is called, or null.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The workshops that it builds on or repeats, such as meetings that found its themes; empty where not stated.</summary>
    public ValueList<Id<Workshop>> Follows { get; init; }

    /// <summary>Its themes (tema); empty where not stated.</summary>
    public ValueList<WorkshopTheme> Themes { get; init; }

    /// <summary>Who arranged it (arrangør); empty where not stated.</summary>
    public ValueList<Party> ArrangedBy { get; init; }

    /// <summary>For whom it was held, where that is not those who arranged it (A12); empty where not stated.</summary>
    public ValueList<Party> HeldFor { get; init; }

    /// <summary>Who took part in planning it without arranging it; empty where not stated.</summary>
    public ValueList<Party> PlannedWith { get; init; }

    /// <summary>How far it has come, or null where not known.</summary>
    public MeetingStatus? Status { get; init; }

    /// <summary>How it was announced (planlagt), or null where nothing is stated of that.</summary>
    public PlannedWorkshop? Planned { get; init; }

    /// <summary>When it was held (holdt), or null where it was not, or nothing is stated of it.</summary>
    public HeldWorkshop? Held { get; init; }

    /// <summary>How people came together, or null where not stated.</summary>
    public MeetingForm? Form { get; init; }

    /// <summary>The invitation, or null where nothing is stated of it.</summary>
    public WorkshopInvitation? Invitation { get; init; }

    /// <summary>What participants were told beforehand, or null where nothing is stated of it.</summary>
    public WorkshopInformation? Information { get; init; }

    /// <summary>How participants under 18 were looked after, or null where nothing is stated of it.</summary>
    public WorkshopSafeguards? Safeguards { get; init; }

    /// <summary>The parts of its programme; empty where not stated, and they need not be whole.</summary>
    public ValueList<WorkshopSession> Sessions { get; init; }

    /// <summary>Who leads the groups, or null where nothing is stated of it.</summary>
    public WorkshopFacilitation? Facilitation { get; init; }

    /// <summary>What made it accessible, or was asked for; empty where nothing is stated of it.</summary>
    public ValueList<Accommodation> Accommodations { get; init; }

    /// <summary>Which costs were covered, or null where nothing is stated of it.</summary>
    public WorkshopCompensation? Compensation { get; init; }

    /// <summary>How many took part (antall deltakere), or null where not stated.</summary>
    public CountRange? Participants { get; init; }

    /// <summary>How many organisations took part, or null where not stated.</summary>
    public CountRange? Organisations { get; init; }

    /// <summary>The organisations and groups that took part, as far as they are named; the list need not be whole.</summary>
    public ValueList<Id<Actor>> Attendees { get; init; }

    /// <summary>Whether all organisations that took part are named, or null where not known.</summary>
    public bool? AttendeesComplete { get; init; }

    /// <summary>The ages of those who took part, or null where not stated. Where ages differ from group to group, those of the groups count.</summary>
    public AgeRange? Ages { get; init; }

    /// <summary>Parts of those who took part, none counted twice; they need not be whole. Empty where not stated.</summary>
    public ValueList<ParticipantGroup> Groups { get; init; }

    /// <summary>Those who can act on what was said, and were there or were given the results; empty where not stated, and it need not be whole.</summary>
    public ValueList<WorkshopAudience> Audience { get; init; }

    /// <summary>The promise of feedback, or null where none is stated.</summary>
    public FeedbackPromise? FeedbackPromise { get; init; }

    /// <summary>Whether the register has all contributions of the workshop, or null where not known.</summary>
    public bool? ContributionsComplete { get; init; }

    /// <summary>Reports and minutes of it.</summary>
    public ValueList<Id<SourceDocument>> Documents { get; init; }

    /// <summary>Its own evaluation, or null where none is stated; an <see cref="Domain.Evaluation"/> may cover it as well.</summary>
    public StatedText? Evaluation { get; init; }
}
