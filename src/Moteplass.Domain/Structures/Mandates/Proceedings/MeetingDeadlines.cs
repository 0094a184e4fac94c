namespace Moteplass.Domain;

/// <summary>Deadlines before and after meetings (frister). Each that is null is not stated.</summary>
public sealed partial record MeetingDeadlines : SourcedRecord
{
    /// <summary>When notice is sent (innkalling), before the meeting.</summary>
    public LeadTime? Notice { get; init; }

    /// <summary>When items must have been put forward (frist for å melde saker), before the meeting.</summary>
    public LeadTime? AgendaItems { get; init; }

    /// <summary>When the agenda is sent (saksliste), before the meeting.</summary>
    public LeadTime? Agenda { get; init; }

    /// <summary>When the papers are sent (sakspapirer), before the meeting.</summary>
    public LeadTime? Papers { get; init; }

    /// <summary>When the minutes are sent (referat), after the meeting.</summary>
    public LeadTime? Minutes { get; init; }

    /// <summary>When the minutes are approved (godkjenning av referat), after the meeting.</summary>
    public LeadTime? MinutesApproval { get; init; }
}
