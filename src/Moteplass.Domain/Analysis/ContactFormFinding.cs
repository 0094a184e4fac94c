namespace Moteplass.Domain.Analysis;

/// <summary>Whether a respondent has a contact form at the top (B9–B12).</summary>
public sealed record ContactFormFinding
{
    internal ContactFormFinding()
    {
    }

    /// <summary>The respondent.</summary>
    public required Id<Actor> Respondent { get; init; }

    /// <summary>The contact form.</summary>
    public required ContactForm Form { get; init; }

    /// <summary>Whether it has it.</summary>
    public required ContactPresence Presence { get; init; }

    /// <summary>The structures by which it has it, or of which it cannot be told.</summary>
    public ValueList<Id<CollaborationStructure>> Structures { get; init; }

    /// <summary>What the finding rests on.</summary>
    public required Evidence Evidence { get; init; }
}
