namespace Moteplass.Domain.AnnualReports;

/// <summary>A section of a yearly report (del av årsrapporten).</summary>
public sealed partial record ReportSection
{
    internal ReportSection(ReportSectionKind kind, ValueList<LocalizedText> lines, ValueList<ReportTable> tables, LocalizedText? notKnown) =>
        (Kind, Lines, Tables, NotKnown) = (kind, lines, tables, notKnown);

    /// <summary>What it is about; its words are the heading.</summary>
    public ReportSectionKind Kind { get; }

    /// <summary>What is known, a sentence or a fact each.</summary>
    [InOrder]
    public ValueList<LocalizedText> Lines { get; }

    /// <summary>The tables, each with its heading. One without rows is left out.</summary>
    [InOrder]
    public ValueList<ReportTable> Tables { get; }

    /// <summary>What is not known, in one sentence; null where nothing is missing. Where nothing is known it is all that the section has.</summary>
    public LocalizedText? NotKnown { get; }
}
