namespace Moteplass.Domain;

/// <summary>What a structure was told to be and do (mandat), in a period.</summary>
/// <remarks>A member that is null or empty is not stated.</remarks>
public sealed record Mandate : SourcedRecord
{
    /// <summary>When it is in force, or null where not stated.</summary>
    public ValidityPeriod? Period { get; init; }

    /// <summary>When it was adopted (vedtatt), or null where not stated.</summary>
    public PartialDate? Adopted { get; init; }

    /// <summary>What the structure is for (formål), or null where not stated.</summary>
    public LocalizedText? Purpose { get; init; }

    /// <summary>How often it meets (møtehyppighet); several for "six meetings and one gathering". Empty where not stated.</summary>
    public ValueList<MeetingCadence> Cadence { get; init; }
}
