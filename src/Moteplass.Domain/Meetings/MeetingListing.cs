namespace Moteplass.Domain;

/// <summary>How far a list of meetings reaches (møteoversikt, møteplan). Nothing is checked beyond it.</summary>
/// <remarks>Constituting meetings count as ordinary ones: a list that names the one kind and not the other does not tell how many were held at most.</remarks>
public sealed partial record MeetingListing : RegisterRecord
{
    /// <summary>The structure.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }

    /// <summary>
    /// The time that it covers. A whole year is written by its days, <c>2024-01-01/2024-12-31</c>: <c>2024/2024</c> begins and ends on some day
    /// of 2024, and definitely covers none.
    /// </summary>
    public required ValidityPeriod Period { get; init; }

    /// <summary>Whether it names every meeting of that time, as far as its kinds go.</summary>
    public required bool Complete { get; init; }

    /// <summary>The kinds of meeting that it lists; empty for all.</summary>
    public ValueList<MeetingKind> Kinds { get; init; }
}
