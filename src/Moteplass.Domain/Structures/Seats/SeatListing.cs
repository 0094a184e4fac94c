namespace Moteplass.Domain;

/// <summary>How far the list of a structure's seats reaches (plassoversikt). How many seats there are is unknown beyond it.</summary>
public sealed partial record SeatListing : SourcedRecord
{
    /// <summary>The day up to which the list is complete: it names every seat that was held on that day or before it. Null if that is not known.</summary>
    public PartialDate? CompleteOn { get; init; }
}
