namespace Moteplass.Domain;

/// <summary>Deadlines before and after meetings (frister). Each that is null is not stated.</summary>
public sealed partial record MeetingDeadlines : SourcedRecord
{
    /// <summary>When notice is sent (innkalling), before the meeting.</summary>
    public LeadTime? Notice { get; init; }

    /// <summary>How binding the deadline of the notice is ("as far as possible" is <see cref="Modality.Should"/>), or null where it is said flatly.</summary>
    public Modality? NoticeModality { get; init; }

    /// <summary>When items must have been put forward (frist for å melde saker), before the meeting.</summary>
    public LeadTime? AgendaItems { get; init; }

    /// <summary>How binding the deadline for items is ("as far as possible" is <see cref="Modality.Should"/>), or null where it is said flatly.</summary>
    public Modality? AgendaItemsModality { get; init; }

    /// <summary>When the agenda is sent (saksliste), before the meeting.</summary>
    public LeadTime? Agenda { get; init; }

    /// <summary>How binding the deadline of the agenda is ("as far as possible" is <see cref="Modality.Should"/>), or null where it is said flatly.</summary>
    public Modality? AgendaModality { get; init; }

    /// <summary>When the papers are sent (sakspapirer), before the meeting.</summary>
    public LeadTime? Papers { get; init; }

    /// <summary>How binding the deadline of the papers is ("as far as possible" is <see cref="Modality.Should"/>), or null where it is said flatly.</summary>
    public Modality? PapersModality { get; init; }

    /// <summary>When the minutes are sent (referat), after the meeting.</summary>
    public LeadTime? Minutes { get; init; }

    /// <summary>How binding the deadline of the minutes is ("as far as possible" is <see cref="Modality.Should"/>), or null where it is said flatly.</summary>
    public Modality? MinutesModality { get; init; }

    /// <summary>When the minutes are approved (godkjenning av referat), after the meeting.</summary>
    public LeadTime? MinutesApproval { get; init; }

    /// <summary>How binding the deadline of the approval is ("as far as possible" is <see cref="Modality.Should"/>), or null where it is said flatly.</summary>
    public Modality? MinutesApprovalModality { get; init; }
}
