namespace Moteplass.Domain;

/// <summary>The people for whom an organisation or a structure is there (målgruppe), such as vulnerable children and youth aged 0–24 (B5).</summary>
public sealed partial record TargetGroup : DomainRecord
{
    /// <summary>Their ages, or null where not stated.</summary>
    public AgeRange? Ages { get; init; }

    /// <summary>Who they are in words, or null where not stated.</summary>
    public LocalizedText? Description { get; init; }
}
