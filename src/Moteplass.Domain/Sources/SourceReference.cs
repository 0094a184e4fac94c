namespace Moteplass.Domain;

/// <summary>A reference to a place in a document (kildehenvisning): what a record, or some members of it, rests on.</summary>
public sealed partial record SourceReference : DomainRecord
{
    /// <summary>The document.</summary>
    public required Id<SourceDocument> Document { get; init; }

    /// <summary>The place in it, such as a fact id (<c>B16</c>), a page or a section; or null for the document as a whole.</summary>
    public string? Locator { get; init; }

    /// <summary>Whether the source says it, or it was concluded from the source; stated unless said otherwise.</summary>
    public SourceBasis Basis { get; init; }

    /// <summary>
    /// The source's own words of reservation, such as <c>synes</c> (forbehold i kilden; B16), in its own language; or null where it makes none.
    /// A reservation of the source is not an inference: what is inferred from a sentence with a reservation has both.
    /// </summary>
    public string? Hedge { get; init; }

    /// <summary>
    /// The members of the record it speaks of, by their names in JSON; empty for the record as a whole. A member that references name rests on
    /// those references alone.
    /// </summary>
    public ValueList<string> Members { get; init; }

    /// <summary>A remark, such as why something is inferred; or null.</summary>
    public LocalizedText? Note { get; init; }
}
