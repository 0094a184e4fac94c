namespace Moteplass.Domain;

/// <summary>What a respondent answered in a mapping (svar, B6, B7).</summary>
public sealed partial record MappingResponse : SourcedRecord
{
    /// <summary>Who answered, or was asked.</summary>
    public required Id<Actor> Respondent { get; init; }

    /// <summary>How it answered.</summary>
    public required ResponseStatus Status { get; init; }

    /// <summary>Through which channels it gathered its answer (B6), or null where not stated.</summary>
    public StatedText? Channel { get; init; }

    /// <summary>The structures it described; empty for a nil return.</summary>
    public ValueList<Id<CollaborationStructure>> Structures { get; init; }

    /// <summary>
    /// The contact forms that the answer describes completely at the top, so that a form it does not describe is not there (B12).
    /// For any other form, none described means not reported.
    /// </summary>
    public ValueList<ContactForm> CompleteFor { get; init; }
}
