namespace Moteplass.Domain;

/// <summary>How long members sit (funksjonstid).</summary>
public sealed partial record TermOfOffice : SourcedRecord
{
    /// <summary>How many years at a time, or null where not stated; "up to two" is <c>..2</c>.</summary>
    public CountRange? Years { get; init; }

    /// <summary>Whether a member can be chosen again (gjenoppnevning, gjenvalg), or null where not stated.</summary>
    public bool? Reappointment { get; init; }

    /// <summary>The most years in all, 1 to 100; or null where not stated.</summary>
    [Range(1, 100)]
    public int? MaxYears { get; init; }

    /// <summary>The most terms in all, 1 to 100; or null where not stated or without a limit.</summary>
    [Range(1, 100)]
    public int? MaxPeriods { get; init; }

    /// <summary>Whether it is stated that there is no limit to the number of terms, or null where not stated.</summary>
    public bool? NoLimit { get; init; }

    /// <summary>Whether not all members are replaced at once, or null where not stated.</summary>
    public bool? Staggered { get; init; }

    /// <summary>The share replaced at a time, or null where not stated.</summary>
    public Share? StaggeredShare { get; init; }

    /// <summary>Whether a member sits until the successor is appointed, or null where not stated.</summary>
    public bool? SitsUntilReplaced { get; init; }

    /// <summary>What the term follows, or null where not stated.</summary>
    public TermBinding? BoundTo { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }
}
