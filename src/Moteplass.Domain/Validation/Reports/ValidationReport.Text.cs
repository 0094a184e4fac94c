namespace Moteplass.Domain.Validation;

public sealed partial record ValidationReport
{
    /// <summary>The report for a terminal: one line for each problem, and a last line that sums it up.</summary>
    /// <param name="language">The language; where there are no words in it, as in Northern Sámi, bokmål.</param>
    /// <returns>Lines with <c>\n</c> between them and none after the last; the same under every culture.</returns>
    public string In(Language language) => ReportText.Of(this, language);

    /// <summary>The report in one sentence or two: how many problems of each severity, and which rules were not checked in full.</summary>
    /// <param name="language">The language; where there are no words in it, as in Northern Sámi, bokmål.</param>
    /// <returns>For example <c>2 feil og 1 advarsel.</c></returns>
    public string Summary(Language language) => ReportText.Summary(this, language);

    /// <summary>The report for a terminal, in English.</summary>
    /// <returns>The same as <c>In(Language.En)</c>.</returns>
    public override string ToString() => In(Language.En);
}
