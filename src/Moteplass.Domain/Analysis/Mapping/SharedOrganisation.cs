namespace Moteplass.Domain.Analysis;

/// <summary>An organisation that sits in two or more of the overall structures (B16): those in force, permanent and anchored in top management.</summary>
public sealed partial record SharedOrganisation
{
    internal SharedOrganisation(
        Id<Actor> organisation,
        bool isUmbrella,
        ValueList<Id<CollaborationStructure>> structures,
        int overallStructureCount,
        Evidence evidence)
    {
        Organisation = organisation;
        IsUmbrella = isUmbrella;
        Structures = structures;
        OverallStructureCount = overallStructureCount;
        Evidence = evidence;
    }

    /// <summary>The organisation.</summary>
    public Id<Actor> Organisation { get; }

    /// <summary>Whether it is an umbrella: others are members of it.</summary>
    public bool IsUmbrella { get; }

    /// <summary>The overall structures in which it sits, by id.</summary>
    public ValueList<Id<CollaborationStructure>> Structures { get; }

    /// <summary>How many overall structures there are.</summary>
    public int OverallStructureCount { get; }

    /// <summary>Whether it sits in all of them.</summary>
    public bool IsInAll => Structures.Count == OverallStructureCount;

    /// <summary>What the finding rests on.</summary>
    public Evidence Evidence { get; }
}
