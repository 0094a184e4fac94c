namespace Moteplass.Domain.Analysis;

/// <summary>A described group of organisations that sits with two or more respondents (B17).</summary>
public sealed partial record GroupOverlap
{
    internal GroupOverlap(
        Id<Actor> group,
        ValueList<PolicyField> policyFields,
        ValueList<Id<Actor>> respondents,
        ValueList<Id<CollaborationStructure>> structures,
        CountRange? count,
        Evidence evidence)
    {
        Group = group;
        PolicyFields = policyFields;
        Respondents = respondents;
        Structures = structures;
        Count = count;
        Evidence = evidence;
    }

    /// <summary>The group.</summary>
    public Id<Actor> Group { get; }

    /// <summary>The fields in which its organisations work.</summary>
    public ValueList<PolicyField> PolicyFields { get; }

    /// <summary>The respondents with which it sits, by id.</summary>
    public ValueList<Id<Actor>> Respondents { get; }

    /// <summary>The structures in which it sits, by id.</summary>
    public ValueList<Id<CollaborationStructure>> Structures { get; }

    /// <summary>How many there are, or null where the number is unknown.</summary>
    public CountRange? Count { get; }

    /// <summary>What the finding rests on.</summary>
    public Evidence Evidence { get; }
}
