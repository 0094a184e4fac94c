namespace Moteplass.Domain;

/// <summary>When meetings are held beside the ordinary ones (ekstraordinære møter).</summary>
public sealed partial record ExtraordinaryMeetings : SourcedRecord
{
    /// <summary>Who may call them; empty where not stated.</summary>
    public ValueList<Party> CalledBy { get; init; }

    /// <summary>How many members may demand one, 1 to 10,000; or null where not stated.</summary>
    [Range(1, 10_000)]
    public int? DemandedByCount { get; init; }

    /// <summary>What share of the members may demand one, or null where not stated.</summary>
    public Share? DemandedByShare { get; init; }

    /// <summary>How long before such a meeting notice is to be sent (innkallingsfrist), or null where not stated; that of ordinary meetings does not hold for it.</summary>
    public LeadTime? Notice { get; init; }

    /// <summary>How binding the deadline of that notice is, or null where it is said flatly.</summary>
    public Modality? NoticeModality { get; init; }
}
