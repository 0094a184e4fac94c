namespace Moteplass.Domain.Analysis;

/// <summary>A structure that a common structure could take in: in force, permanent and anchored in top management (B15).</summary>
public sealed record Candidate
{
    internal Candidate()
    {
    }

    /// <summary>The structure.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }

    /// <summary>The respondents that described it, by id.</summary>
    public ValueList<Id<Actor>> Respondents { get; init; }

    /// <summary>What the finding rests on.</summary>
    public required Evidence Evidence { get; init; }
}
