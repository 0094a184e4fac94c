namespace Moteplass.Domain;

/// <summary>A mapping of how directorates collaborate with user organisations (kartlegging av praksis, B1–B7).</summary>
public sealed partial record PracticeMapping : RegisterRecord
{
    /// <summary>The id by which the register names it.</summary>
    public required Id<PracticeMapping> Id { get; init; }

    /// <summary>What it is called, or null.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The day its picture holds for, as far as known; or null where not stated.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The structure that carried it out, or null where not stated.</summary>
    public Id<CollaborationStructure>? ConductedBy { get; init; }

    /// <summary>The people whose organisations it concerns (B5), or null where not stated.</summary>
    public TargetGroup? TargetGroup { get; init; }

    /// <summary>The areas of its survey form (kartleggingsområder).</summary>
    public ValueList<MappingArea> Areas { get; init; }

    /// <summary>The real example with which the form was filled in before use (B4), or null where none is stated.</summary>
    public StatedText? WorkedExample { get; init; }

    /// <summary>What may have influenced what came in, and so every finding (forbehold i kartleggingen; B25); empty where none is stated.</summary>
    public ValueList<StatedText> Caveats { get; init; }

    /// <summary>The answers, one for each respondent.</summary>
    public ValueList<MappingResponse> Responses { get; init; }
}
