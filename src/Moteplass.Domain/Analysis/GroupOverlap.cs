namespace Moteplass.Domain.Analysis;

/// <summary>A described group of organisations that sits with two or more respondents (B17).</summary>
public sealed record GroupOverlap
{
    internal GroupOverlap()
    {
    }

    /// <summary>The group.</summary>
    public required Id<Actor> Group { get; init; }

    /// <summary>The fields in which its organisations work.</summary>
    public ValueList<PolicyField> PolicyFields { get; init; }

    /// <summary>The respondents with which it sits, by id.</summary>
    public ValueList<Id<Actor>> Respondents { get; init; }

    /// <summary>The structures in which it sits, by id.</summary>
    public ValueList<Id<CollaborationStructure>> Structures { get; init; }

    /// <summary>How many there are, or null where the number is unknown.</summary>
    public CountRange? Count { get; init; }

    /// <summary>What the finding rests on.</summary>
    public required Evidence Evidence { get; init; }
}
