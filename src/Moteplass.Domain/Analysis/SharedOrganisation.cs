namespace Moteplass.Domain.Analysis;

/// <summary>An organisation that sits in two or more of the overall structures (B16): those in force, permanent and anchored in top management.</summary>
public sealed record SharedOrganisation
{
    internal SharedOrganisation()
    {
    }

    /// <summary>The organisation.</summary>
    public required Id<Actor> Organisation { get; init; }

    /// <summary>Whether it is an umbrella: others are members of it.</summary>
    public required bool IsUmbrella { get; init; }

    /// <summary>The overall structures in which it sits, by id.</summary>
    public ValueList<Id<CollaborationStructure>> Structures { get; init; }

    /// <summary>How many overall structures there are.</summary>
    public required int OverallStructureCount { get; init; }

    /// <summary>Whether it sits in all of them.</summary>
    public bool IsInAll => Structures.Count == OverallStructureCount;

    /// <summary>What the finding rests on.</summary>
    public required Evidence Evidence { get; init; }
}
