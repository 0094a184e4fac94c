namespace Moteplass.Domain;

/// <summary>A step by which somebody comes to a seat or an office (ledd i valg eller oppnevning): proposed by organisations, nominated by a committee, appointed by the board.</summary>
public sealed partial record SelectionStep : SourcedRecord
{
    /// <summary>What is done.</summary>
    public required SelectionStage Stage { get; init; }

    /// <summary>Who does it; empty where not stated.</summary>
    public ValueList<Party> DoneBy { get; init; }

    /// <summary>How long before the term begins it is to be done at the latest, or null where not stated.</summary>
    public LeadTime? LeadTime { get; init; }

    /// <summary>In which months of the year it is done, 1 to 12, such as September; "each autumn" is 8 to 12. Empty where not stated.</summary>
    [Range(1, 12)]
    public ValueList<int> Months { get; init; }

    /// <summary>When it is to be done at the latest, where a date is stated; or null.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>What candidates are chosen by, in the mandate's own words (kriterier); empty where not stated.</summary>
    public ValueList<LocalizedText> Criteria { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }
}
