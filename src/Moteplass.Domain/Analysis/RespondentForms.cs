namespace Moteplass.Domain.Analysis;

/// <summary>The contact forms that a respondent has at one level.</summary>
public sealed record RespondentForms
{
    internal RespondentForms()
    {
    }

    /// <summary>The respondent.</summary>
    public required Id<Actor> Respondent { get; init; }

    /// <summary>Whether they are known: it has structures at that level that state their form.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>The forms; empty where none is known.</summary>
    public ValueList<ContactForm> Forms { get; init; }
}
