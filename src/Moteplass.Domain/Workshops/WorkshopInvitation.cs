namespace Moteplass.Domain;

/// <summary>How people were invited to a workshop (invitasjon).</summary>
public sealed partial record WorkshopInvitation : SourcedRecord
{
    /// <summary>When it was sent, or null where not known.</summary>
    public PartialDate? SentOn { get; init; }

    /// <summary>The last day to register (påmeldingsfrist), or null where not stated.</summary>
    public PartialDate? RegisterBy { get; init; }

    /// <summary>Whether anybody may come (åpen for alle), or null where not stated.</summary>
    public bool? Open { get; init; }

    /// <summary>How many persons were invited, or null where not stated.</summary>
    public CountRange? Invited { get; init; }

    /// <summary>How many organisations were invited, or null where not stated.</summary>
    public CountRange? InvitedOrganisations { get; init; }

    /// <summary>How many persons registered (antall påmeldte), or null where not stated.</summary>
    public CountRange? Registered { get; init; }

    /// <summary>The organisations and others that were invited by name; the list need not be whole.</summary>
    public ValueList<Id<Actor>> Actors { get; init; }

    /// <summary>How participants were found; empty where not stated, and it need not be whole.</summary>
    public ValueList<RecruitmentMethod> Recruitment { get; init; }

    /// <summary>Whether participants were asked what they need in order to take part (spurt om behov for tilrettelegging), or null where not stated.</summary>
    public bool? NeedsAsked { get; init; }
}
