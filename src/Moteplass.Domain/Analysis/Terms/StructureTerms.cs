namespace Moteplass.Domain.Analysis;

/// <summary>How many of the places of a structure run out (perioder i en struktur).</summary>
public sealed partial record StructureTerms
{
    internal StructureTerms(Id<CollaborationStructure> structure, CountRange places, CountRange runOut, Share? staggered, CountRange? notListed) =>
        (Structure, Places, RunOut, Staggered, NotListed) = (structure, places, runOut, staggered, notListed);

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; }

    /// <summary>For how many persons the places listed are; there may be more, unless the list of seats is complete.</summary>
    public CountRange Places { get; }

    /// <summary>How many of them run out between the two days; a range where that is unknown of each. Of a vacant one no term runs out unless its period says so.</summary>
    public CountRange RunOut { get; }

    /// <summary>The share that the mandate says is replaced at a time, or null.</summary>
    public Share? Staggered { get; }

    /// <summary>
    /// How many members the mandate states beside those that are listed: of their terms nothing is known. Null where it states no exact number, neither in all nor group by group.
    /// </summary>
    public CountRange? NotListed { get; }
}
