namespace Moteplass.Domain.Analysis;

/// <summary>A line of the overview respondent × contact form × anchoring × permanence: one for each respondent and structure in force.</summary>
public sealed partial record StructureRow
{
    internal StructureRow(
        Id<Actor> respondent,
        Id<CollaborationStructure> structure,
        ContactForm? contactForm,
        ValueList<AnchoringLevel> levels,
        ValueList<Permanence> permanences,
        Evidence evidence)
    {
        Respondent = respondent;
        Structure = structure;
        ContactForm = contactForm;
        Levels = levels;
        Permanences = permanences;
        Evidence = evidence;
    }

    /// <summary>The respondent that described the structure.</summary>
    public Id<Actor> Respondent { get; }

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; }

    /// <summary>Its contact form, or null where not stated.</summary>
    public ContactForm? ContactForm { get; }

    /// <summary>The levels at which it is anchored; empty where not stated.</summary>
    public ValueList<AnchoringLevel> Levels { get; }

    /// <summary>For how long it is meant; empty where not stated.</summary>
    public ValueList<Permanence> Permanences { get; }

    /// <summary>What the line rests on.</summary>
    public Evidence Evidence { get; }
}
