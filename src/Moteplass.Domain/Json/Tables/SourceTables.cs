namespace Moteplass.Domain.Json;

/// <summary>The field tables of documents and references to them.</summary>
internal static class SourceTables
{
    public static RecordWire<SourceReference> Reference { get; } = new RecordWire<SourceReference>()
        .Required("document", r => r.Document, Wire.Id<SourceDocument>())
        .Optional("locator", r => r.Locator, Wire.Text)
        .Defaulted("basis", r => r.Basis, Wire.Word<SourceBasis>())
        .Optional("hedge", r => r.Hedge, Wire.Text)
        .List("members", r => r.Members, Wire.Text)
        .Optional("note", r => r.Note, Wire.LocalizedText);

    public static RecordWire<StatedText> StatedText { get; } = new RecordWire<StatedText>()
        .Optional("text", t => t.Text, Wire.LocalizedText)
        .Sources();

    public static RecordWire<SourceDocument> Document { get; } = new RecordWire<SourceDocument>()
        .Required("id", d => d.Id, Wire.Id<SourceDocument>())
        .Required("title", d => d.Title, Wire.LocalizedText)
        .Optional("date", d => d.Date, Wire.Scalar<PartialDate>())
        .List("senders", d => d.Senders, PartyTables.Party)
        .List("recipients", d => d.Recipients, PartyTables.Party)
        .List("copiedTo", d => d.CopiedTo, PartyTables.Party)
        .Optional("annexTo", d => d.AnnexTo, Wire.Id<SourceDocument>())
        .Optional("webAddress", d => d.WebAddress, Wire.Text)
        .Sources();

    /// <summary>The member <c>sources</c>, which stands last in the table of every record that can name its sources.</summary>
    public static RecordWire<T> Sources<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(RecordMembers.Reached)] T>(this RecordWire<T> table)
        where T : SourcedRecord => table.List("sources", r => r.Sources, Reference);
}
