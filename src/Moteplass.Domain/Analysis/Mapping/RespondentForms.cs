namespace Moteplass.Domain.Analysis;

/// <summary>The contact forms that a respondent has at one level.</summary>
public sealed partial record RespondentForms
{
    internal RespondentForms(Id<Actor> respondent, bool isKnown, ValueList<ContactForm> forms) =>
        (Respondent, IsKnown, Forms) = (respondent, isKnown, forms);

    /// <summary>The respondent.</summary>
    public Id<Actor> Respondent { get; }

    /// <summary>Whether they are known: it has structures at that level that state their form.</summary>
    public bool IsKnown { get; }

    /// <summary>The forms; empty where none is known.</summary>
    public ValueList<ContactForm> Forms { get; }
}
