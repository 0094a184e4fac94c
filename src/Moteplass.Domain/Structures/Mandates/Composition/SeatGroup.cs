namespace Moteplass.Domain;

/// <summary>Seats that a mandate gives to one holder (plasser): "three members aged 12 to 15", "one for each of the directorates".</summary>
public sealed partial record SeatGroup : SourcedRecord
{
    /// <summary>Who holds the seats, or null where not stated.</summary>
    public Party? Holder { get; init; }

    /// <summary>How many seats, or null where not stated.</summary>
    public CountRange? Count { get; init; }

    /// <summary>Whether the count is for each of the holders, such as one for each user organisation, rather than for all of them together.</summary>
    public bool PerHolder { get; init; }

    /// <summary>How many deputies, counted as the seats are; or null where not stated.</summary>
    public CountRange? Deputies { get; init; }

    /// <summary>The side on which they sit, or null where not stated.</summary>
    public Side? Side { get; init; }

    /// <summary>Their role, or null for members.</summary>
    public SeatRole? Role { get; init; }

    /// <summary>Whether they vote (stemmerett), or null where not stated.</summary>
    public bool? HasVote { get; init; }

    /// <summary>How they are chosen, where the mandate says it of this group; or null.</summary>
    public Selection? Selection { get; init; }

    /// <summary>Their term, where it is another than that of the mandate; or null.</summary>
    public TermOfOffice? Term { get; init; }

    /// <summary>What is asked of those who hold these seats and not of the others; empty where not stated.</summary>
    public ValueList<CompositionRule> CompositionRules { get; init; }

    /// <summary>Parts of the group; they need not add up to the whole. Empty where not stated.</summary>
    public ValueList<SeatPart> Parts { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }
}
