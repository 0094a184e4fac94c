namespace Moteplass.Domain.Analysis;

/// <summary>Whether a respondent has a contact form at the top (B9–B12).</summary>
public sealed partial record ContactFormFinding
{
    internal ContactFormFinding(
        Id<Actor> respondent,
        ContactForm form,
        ContactPresence presence,
        ValueList<Id<CollaborationStructure>> structures,
        Evidence evidence)
    {
        Respondent = respondent;
        Form = form;
        Presence = presence;
        Structures = structures;
        Evidence = evidence;
    }

    /// <summary>The respondent.</summary>
    public Id<Actor> Respondent { get; }

    /// <summary>The contact form.</summary>
    public ContactForm Form { get; }

    /// <summary>Whether it has it.</summary>
    public ContactPresence Presence { get; }

    /// <summary>The structures by which it has it, or may have it.</summary>
    public ValueList<Id<CollaborationStructure>> Structures { get; }

    /// <summary>What the finding rests on.</summary>
    public Evidence Evidence { get; }
}
