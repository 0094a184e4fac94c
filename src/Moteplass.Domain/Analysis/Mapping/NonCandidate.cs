namespace Moteplass.Domain.Analysis;

/// <summary>A structure that is not a candidate for a common structure, and why.</summary>
public sealed partial record NonCandidate
{
    internal NonCandidate(
        Id<CollaborationStructure> structure,
        ValueList<Id<Actor>> respondents,
        ValueList<NonCandidateReason> reasons,
        Evidence evidence)
    {
        Structure = structure;
        Respondents = respondents;
        Reasons = reasons;
        Evidence = evidence;
    }

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; }

    /// <summary>The respondents that described it, by id.</summary>
    public ValueList<Id<Actor>> Respondents { get; }

    /// <summary>Every reason there is; at least one.</summary>
    public ValueList<NonCandidateReason> Reasons { get; }

    /// <summary>What the finding rests on.</summary>
    public Evidence Evidence { get; }
}
