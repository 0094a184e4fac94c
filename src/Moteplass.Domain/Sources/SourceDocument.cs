namespace Moteplass.Domain;

/// <summary>A document on which records rest (kildedokument), such as the memo of 2015-12-15 (B1).</summary>
public sealed partial record SourceDocument : RegisterRecord
{
    /// <summary>The id by which references name it.</summary>
    public required Id<SourceDocument> Id { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>When it was issued, as far as known; a register "as known on a day" holds what documents up to that day say.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who sent or issued it (avsendere; B20); empty where not stated.</summary>
    public ValueList<Party> Senders { get; init; }

    /// <summary>To whom it was sent (mottakere; B20); empty where not stated.</summary>
    public ValueList<Party> Recipients { get; init; }

    /// <summary>Who got a copy (kopi til; B1, B20); empty where not stated.</summary>
    public ValueList<Party> CopiedTo { get; init; }

    /// <summary>The document to which this one is an annex (vedlegg til, B19), or null.</summary>
    public Id<SourceDocument>? AnnexTo { get; init; }

    /// <summary>Where it can be read on the web, an absolute address, not checked; or null where not known.</summary>
    public string? WebAddress { get; init; }
}
