namespace Moteplass.Domain;

/// <summary>Deputies (vararepresentanter), as the mandate states them for the whole structure.</summary>
public sealed partial record DeputyProvision : SourcedRecord
{
    /// <summary>How many, or null where not stated.</summary>
    public CountRange? Count { get; init; }

    /// <summary>What the number is counted for, or null where not stated.</summary>
    public DeputyBasis? Basis { get; init; }

    /// <summary>In what order they step in, or null where not stated.</summary>
    public DeputyOrder? Order { get; init; }

    /// <summary>Whether they may attend beside those for whom they are deputies, or null where not stated.</summary>
    public bool? MayAttend { get; init; }

    /// <summary>Whether they get notices and papers, or null where not stated.</summary>
    public bool? ReceivePapers { get; init; }

    /// <summary>Whether a deputy who steps in votes, or null where not stated.</summary>
    public bool? VoteWhenSteppingIn { get; init; }

    /// <summary>Who calls a deputy in; empty where not stated.</summary>
    public ValueList<Party> CalledBy { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }
}
