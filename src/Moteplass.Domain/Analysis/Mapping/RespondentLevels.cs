namespace Moteplass.Domain.Analysis;

/// <summary>The levels at which a respondent's contact of one form is anchored.</summary>
public sealed partial record RespondentLevels
{
    internal RespondentLevels(Id<Actor> respondent, bool isKnown, ValueList<AnchoringLevel> levels) =>
        (Respondent, IsKnown, Levels) = (respondent, isKnown, levels);

    /// <summary>The respondent.</summary>
    public Id<Actor> Respondent { get; }

    /// <summary>Whether they are known: it has such contact, or its response tells that it has none, and describes nothing that may be such at a level at which others have it.</summary>
    public bool IsKnown { get; }

    /// <summary>The levels; empty where it has no such contact, or none is known.</summary>
    public ValueList<AnchoringLevel> Levels { get; }
}
