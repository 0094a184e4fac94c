namespace Moteplass.Domain.AnnualReports;

/// <summary>A table of a yearly report (tabell i årsrapporten).</summary>
public sealed partial record ReportTable
{
    internal ReportTable(LocalizedText heading, ValueList<LocalizedText> columns, ValueList<ReportRow> rows) => (Heading, Columns, Rows) = (heading, columns, rows);

    /// <summary>Its heading.</summary>
    public LocalizedText Heading { get; }

    /// <summary>The headings of its columns.</summary>
    [InOrder]
    public ValueList<LocalizedText> Columns { get; }

    /// <summary>Its rows; each has a cell for every column.</summary>
    [InOrder]
    public ValueList<ReportRow> Rows { get; }
}
