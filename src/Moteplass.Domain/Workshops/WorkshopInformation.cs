namespace Moteplass.Domain;

/// <summary>What participants were told beforehand (forhåndsinformasjon).</summary>
/// <remarks>Each part is null where it is not stated.</remarks>
public sealed partial record WorkshopInformation : SourcedRecord
{
    /// <summary>When they were told, or null where not known.</summary>
    public PartialDate? SentOn { get; init; }

    /// <summary>Whether they were told what the workshop is for (opplyst om formålet).</summary>
    public bool? Purpose { get; init; }

    /// <summary>Whether they were told what they can influence, and what not (opplyst om hva de kan påvirke).</summary>
    public bool? Influence { get; init; }

    /// <summary>Whether they were told how their contributions will be used (opplyst om bruken av innspillene).</summary>
    public bool? Use { get; init; }

    /// <summary>Whether they were told that taking part is voluntary and that they may stop at any time (opplyst om at det er frivillig).</summary>
    public bool? Voluntary { get; init; }

    /// <summary>Whether they were told what is recorded, and who sees it (opplyst om opptak og notater).</summary>
    public bool? Recording { get; init; }

    /// <summary>Whether they were told how they will hear what came of it (opplyst om tilbakemeldingen).</summary>
    public bool? Feedback { get; init; }

    /// <summary>Whether they were told where to turn if they are not heard (opplyst om hvor de kan klage).</summary>
    public bool? Complaint { get; init; }

    /// <summary>Whether there was a version that they can understand (i klarspråk).</summary>
    public bool? Plain { get; init; }
}
