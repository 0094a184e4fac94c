using Moteplass.Domain.Tests.Documentation;

namespace Moteplass.Domain.Tests.Demo;

/// <summary>The yearly report of a structure.</summary>
public sealed class ReportCommandTests : DemoTests
{
    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void The_report_is_printed_as_Markdown(string language) => Assert.Equal(
        (0, File.ReadAllText(Path.Combine(Repository.Root, $"tests/Moteplass.Domain.Tests/TestData/reports/council.{language}.md")).ReplaceLineEndings("\n"), ""),
        Run("report", Save(MeasuresPage.Registers["council"]), "--structure", "brukerrad", "--year", "2024", "--lang", language));

    [Theory]
    [InlineData("2199", null, "brukerrad", "Oppgi året med --year, til dømes 2024.\n")]
    [InlineData("2024", "2023-01-01", "brukerrad", "Oppgi dagen med --as-of, til dømes 2024-06-30.\n")]
    [InlineData("2024", "snart", "brukerrad", "Oppgi dagen med --as-of, til dømes 2024-06-30.\n")]
    [InlineData("2024", null, "ukjent", "Registeret har ikkje strukturen «ukjent».\n")]
    [InlineData("2024", null, "Å Å", "Registeret har ikkje strukturen «Å Å».\n")]
    public void What_cannot_be_used_is_refused_with_what_to_do(string year, string? asOf, string structure, string expected) => Assert.Equal(
        (2, "", expected),
        Run(["report", Save(MeasuresPage.Registers["council"]), "--structure", structure, "--year", year, "--lang", "nn", .. asOf is null ? Array.Empty<string>() : ["--as-of", asOf]]));
}
