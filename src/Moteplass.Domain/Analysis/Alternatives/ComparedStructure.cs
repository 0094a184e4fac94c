namespace Moteplass.Domain.Analysis;

/// <summary>A structure in one of the columns of a comparison (struktur i sammenligningen).</summary>
public sealed partial record ComparedStructure
{
    internal ComparedStructure()
    {
    }

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; internal init; }

    /// <summary>Whether it is in force on the day; null where not known.</summary>
    public bool? IsInForce { get; internal init; }

    /// <summary>For how long it is meant, or null where not stated.</summary>
    public Permanence? Permanence { get; internal init; }

    /// <summary>The period of the phase that holds on the day, or null where none is stated.</summary>
    public ValidityPeriod? Period { get; internal init; }

    /// <summary>Whether it meets several organisations at once or one at a time, or null where not stated.</summary>
    public ContactForm? ContactForm { get; internal init; }

    /// <summary>The levels at which it is anchored on the day, the highest first; empty where not stated.</summary>
    public ValueList<AnchoringLevel> Levels { get; internal init; }

    /// <summary>How many meetings its mandates ask for in the interval; null where no number is stated.</summary>
    public CountRange? Promised { get; internal init; }

    /// <summary>Whether users and authority have equally many seats, or null where that is not known.</summary>
    public bool? IsEqual { get; internal init; }
}
