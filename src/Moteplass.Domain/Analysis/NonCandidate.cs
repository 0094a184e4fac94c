namespace Moteplass.Domain.Analysis;

/// <summary>A structure that is no candidate for a common structure, and why.</summary>
public sealed record NonCandidate
{
    internal NonCandidate()
    {
    }

    /// <summary>The structure.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }

    /// <summary>The respondents that described it, by id.</summary>
    public ValueList<Id<Actor>> Respondents { get; init; }

    /// <summary>Every reason there is; at least one.</summary>
    public ValueList<NonCandidateReason> Reasons { get; init; }

    /// <summary>What the finding rests on.</summary>
    public required Evidence Evidence { get; init; }
}
