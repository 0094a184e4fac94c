namespace Moteplass.Domain;

/// <summary>Some of those who took part in a workshop (deltakergruppe). No participant is counted in two groups.</summary>
public sealed partial record ParticipantGroup : DomainRecord
{
    /// <summary>Who they were; empty where not stated.</summary>
    public ValueList<Party> Parties { get; init; }

    /// <summary>Whose side they were on, or null where not stated.</summary>
    public Side? Side { get; init; }

    /// <summary>How many they were, or null where not stated.</summary>
    public CountRange? Count { get; init; }

    /// <summary>Their ages, or null where not stated.</summary>
    public AgeRange? Ages { get; init; }
}
