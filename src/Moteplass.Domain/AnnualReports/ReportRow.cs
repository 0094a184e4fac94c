namespace Moteplass.Domain.AnnualReports;

/// <summary>A row of a table (rad i en tabell).</summary>
public sealed partial record ReportRow
{
    internal ReportRow(params LocalizedText[] cells) => Cells = [.. cells];

    /// <summary>The cells. What is not stated says so.</summary>
    [InOrder]
    public ValueList<LocalizedText> Cells { get; }
}
