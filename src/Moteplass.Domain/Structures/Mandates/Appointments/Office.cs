namespace Moteplass.Domain;

/// <summary>An office in the structure (verv): chair, vice chair, secretary.</summary>
public sealed partial record Office : SourcedRecord
{
    /// <summary>The office.</summary>
    public required SeatRole Role { get; init; }

    /// <summary>The side from which it is filled, or null where not stated.</summary>
    public Side? Side { get; init; }

    /// <summary>Who has it, or null where not stated.</summary>
    public Party? Holder { get; init; }

    /// <summary>How many persons, or null where not stated.</summary>
    public CountRange? Count { get; init; }

    /// <summary>How its holder is chosen, or null where not stated.</summary>
    public Selection? Selection { get; init; }

    /// <summary>The term of the office, where it is another than that of the mandate; or null.</summary>
    public TermOfOffice? Term { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }
}
