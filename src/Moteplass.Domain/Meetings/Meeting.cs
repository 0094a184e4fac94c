namespace Moteplass.Domain;

/// <summary>A meeting of one or more structures (møte): what was planned and what was held stand side by side, and neither is written over the other.</summary>
public sealed partial record Meeting : RegisterRecord
{
    /// <summary>The id by which the register names it.</summary>
    public required Id<Meeting> Id { get; init; }

    /// <summary>What it is called, or null.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The structures that meet (strukturer som møtes); for a joint meeting several, the first in the lead.</summary>
    [InOrder]
    public ValueList<Id<CollaborationStructure>> Structures { get; init; }

    /// <summary>What kind of meeting it is; ordinary unless said otherwise.</summary>
    public MeetingKind Kind { get; init; }

    /// <summary>How far it has come, or null where not known.</summary>
    public MeetingStatus? Status { get; init; }

    /// <summary>When it was planned to be, or null where not known.</summary>
    public PlannedMeeting? Planned { get; init; }

    /// <summary>When it was held, or null where it was not, or not yet, or that is not known.</summary>
    public HeldMeeting? Held { get; init; }

    /// <summary>How people come together (møteform), or null where not known.</summary>
    public MeetingForm? Form { get; init; }

    /// <summary>Where it is or was held (møtested), or null where not known.</summary>
    public LocalizedText? Place { get; init; }

    /// <summary>A public page about it (nettside), or null; never a link by which to join, which is for those invited alone.</summary>
    public string? WebAddress { get; init; }

    /// <summary>The meeting that replaces it, if it was postponed; or null.</summary>
    public Id<Meeting>? PostponedTo { get; init; }

    /// <summary>When notice was sent (innkalling), or null where not known.</summary>
    public PartialDate? NoticeSent { get; init; }

    /// <summary>When the agenda was sent (saksliste), or null where not known.</summary>
    public PartialDate? AgendaSent { get; init; }

    /// <summary>When the papers were sent (sakspapirer), or null where not known.</summary>
    public PartialDate? PapersSent { get; init; }

    /// <summary>The items of the agenda (saker); an empty list says nothing of the items there were.</summary>
    [InOrder]
    public ValueList<AgendaItem> AgendaItems { get; init; }

    /// <summary>Who was there and who was not (oppmøte).</summary>
    public ValueList<Attendance> Attendance { get; init; }

    /// <summary>Whether the attendance names everybody who was there, or null where not known.</summary>
    public bool? AttendanceComplete { get; init; }

    /// <summary>The minutes (referat), or null where it is not known that there are any.</summary>
    public MeetingMinutes? Minutes { get; init; }
}
