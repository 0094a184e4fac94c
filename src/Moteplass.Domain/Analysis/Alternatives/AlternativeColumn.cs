namespace Moteplass.Domain.Analysis;

/// <summary>One column of a comparison: how it is, or how it would be if a proposal were followed (alternativ i sammenligningen).</summary>
public sealed partial record AlternativeColumn
{
    internal AlternativeColumn()
    {
    }

    /// <summary>The proposal; null for today.</summary>
    public Id<Proposal>? Proposal { get; internal init; }

    /// <summary>The structures that are or may be in force on the day, by id.</summary>
    public ValueList<ComparedStructure> Structures { get; internal init; }

    /// <summary>What the structures ask of organisations and owners over the interval; its evidence says what would have to be stated.</summary>
    public LoadReview Load { get; internal init; } = null!;

    /// <summary>Whether owners differ in the contact forms that they have at the top; null where that is not known.</summary>
    public bool? FormsDiffer { get; internal init; }

    /// <summary>Whether owners differ in the levels at which their structures are anchored; null where that is not known.</summary>
    public bool? LevelsDiffer { get; internal init; }

    /// <summary>How many pairs of organisation and owner meet at the top through the organisation's own seat; open upwards unless the lists of seats are complete.</summary>
    public CountRange DirectPairsAtTop { get; internal init; }

    /// <summary>Which owners hear which organisations: each that has or may have a seat in a structure of any of the columns, with each owner of any.</summary>
    public ValueList<OwnerAccess> Access { get; internal init; }

    /// <summary>What becomes of each pair of organisation and owner that meets today or would; empty for today.</summary>
    public ValueList<AccessChange> Changes { get; internal init; }

    /// <summary>What of the proposal was not applied, and why.</summary>
    public ValueList<NotAppliedChange> NotApplied { get; internal init; }
}
