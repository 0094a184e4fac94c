namespace Moteplass.Domain;

/// <summary>What somebody who has no seat may do in the meetings (møterett, talerett, forslagsrett).</summary>
public sealed partial record AttendanceRight : SourcedRecord
{
    /// <summary>Who has the right; an <see cref="AnyOfParty"/> where it is one or more of several.</summary>
    public required Party Party { get; init; }

    /// <summary>How many of them may come, or null where not stated.</summary>
    public CountRange? Count { get; init; }

    /// <summary>What they may do; empty where not stated.</summary>
    public ValueList<AttendanceRightKind> Rights { get; init; }

    /// <summary>Whether it stands or needs an invitation, or null where not stated.</summary>
    public AttendanceBasis? Basis { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }
}
