namespace Moteplass.Domain.Analysis;

/// <summary>A structure that a common structure could take in: in force, permanent and anchored in top management (B15).</summary>
public sealed partial record Candidate
{
    internal Candidate(Id<CollaborationStructure> structure, ValueList<Id<Actor>> respondents, Evidence evidence) =>
        (Structure, Respondents, Evidence) = (structure, respondents, evidence);

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; }

    /// <summary>The respondents that described it, by id.</summary>
    public ValueList<Id<Actor>> Respondents { get; }

    /// <summary>What the finding rests on.</summary>
    public Evidence Evidence { get; }
}
