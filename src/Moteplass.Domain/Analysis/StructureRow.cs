namespace Moteplass.Domain.Analysis;

/// <summary>A line of the overview respondent × contact form × anchoring × permanence: one for each respondent and structure in force.</summary>
public sealed record StructureRow
{
    internal StructureRow()
    {
    }

    /// <summary>The respondent that described the structure.</summary>
    public required Id<Actor> Respondent { get; init; }

    /// <summary>The structure.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }

    /// <summary>Its contact form, or null where not stated.</summary>
    public ContactForm? ContactForm { get; init; }

    /// <summary>The levels at which it is anchored; empty where not stated.</summary>
    public ValueList<AnchoringLevel> Levels { get; init; }

    /// <summary>For how long it is meant; empty where not stated.</summary>
    public ValueList<Permanence> Permanences { get; init; }

    /// <summary>What the line rests on.</summary>
    public required Evidence Evidence { get; init; }

    internal static ValueList<StructureRow> Of(MappingView mapping) =>
    [
        .. from respondent in mapping.Respondents
           from view in mapping.StructuresOf(respondent)
           where view.InForce == true
           select new StructureRow
           {
               Respondent = respondent,
               Structure = view.Structure.Id,
               ContactForm = view.Structure.ContactForm,
               Levels = view.Levels,
               Permanences = view.Permanences,
               Evidence = mapping.Gather(respondent).Use(view).ToEvidence(),
           },
    ];
}
