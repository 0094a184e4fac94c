namespace Moteplass.Domain;

/// <summary>What a mandate asks of those who sit (krav til sammensetning): ages, gender, geography, fields and the like.</summary>
public sealed partial record CompositionRule : SourcedRecord
{
    /// <summary>What it is about.</summary>
    public required CompositionDimension Dimension { get; init; }

    /// <summary>Whom it binds, or null where not stated.</summary>
    public CompositionScope? Scope { get; init; }

    /// <summary>How many, where it binds <see cref="CompositionScope.Some"/>; or null.</summary>
    public CountRange? Count { get; init; }

    /// <summary>What it asks for.</summary>
    public required CompositionRequirement Requirement { get; init; }

    /// <summary>The ages, for a rule on age; "not turned 19" is <c>..18</c>. Null otherwise.</summary>
    public AgeRange? Ages { get; init; }

    /// <summary>The least share of each value, such as 2/5 of each gender; or null where not stated.</summary>
    public Share? Share { get; init; }

    /// <summary>The fields, for a rule on fields; empty otherwise.</summary>
    public ValueList<PolicyField> Fields { get; init; }

    /// <summary>Other values, in the mandate's own words; empty where not stated.</summary>
    public ValueList<LocalizedText> Values { get; init; }

    /// <summary>When it is measured, or null where not stated.</summary>
    public CompositionMoment? Moment { get; init; }

    /// <summary>Whether a member who no longer fulfils it may complete the term, or null where not stated.</summary>
    public bool? MayCompleteTerm { get; init; }

    /// <summary>The side that it binds, or null for all.</summary>
    public Side? Side { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }
}
