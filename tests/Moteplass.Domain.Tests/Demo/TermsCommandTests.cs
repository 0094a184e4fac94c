namespace Moteplass.Domain.Tests.Demo;

public sealed class TermsCommandTests : DemoTests
{
    private const string Register = """
        {"schemaVersion":"1.0","actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} }],
         "structures":[{"id":"rad","name":{"nb":"Rådet"},"kind":"user-council","mandates":[{"term":{"years":"2","maxPeriods":2},"selection":{"steps":[{"stage":"propose","leadTime":"P3M"}]} }],
           "seats":[{"id":"s","onBehalfOf":"ffo","period":"2025-01-01/..","termNumber":2}]}]}
        """;

    [Theory]
    [InlineData("nb", "FFO skal foreslå 1 person innen 1. oktober 2026, Rådet: 1 ny.\n")]
    [InlineData("nn", "FFO skal føreslå 1 person innan 1. oktober 2026, Rådet: 1 ny.\n")]
    [InlineData("en", "FFO is to propose 1 person by 1 October 2026, Rådet: 1 new.\n")]
    public void Each_task_is_a_line(string language, string expected) =>
        Assert.Equal((0, expected, ""), Run("terms", Save(Register), "--as-of", "2026-03-01", "--until", "2026-12-31", "--lang", language));

    [Fact]
    public void Where_nothing_runs_out_that_is_said() => Assert.Equal(
        (0, "Ingen plasser går ut, så langt registeret viser.\n", ""), Run("terms", Save(Register), "--as-of", "2026-03-01", "--until", "2026-12-30"));

    [Theory]
    [InlineData("i dag", "2026-12-31")]
    [InlineData("2027-01-01", "2026-12-31")]
    public void Days_that_are_none_are_refused(string asOf, string until) => Assert.Equal(2, Run("terms", Save(Register), "--as-of", asOf, "--until", until).ExitCode);
}
