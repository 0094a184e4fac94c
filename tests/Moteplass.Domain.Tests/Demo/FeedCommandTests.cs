namespace Moteplass.Domain.Tests.Demo;

public sealed class FeedCommandTests : DemoTests
{
    private const string Register = """
        {"schemaVersion":"1.0","actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} }],
         "structures":[{"id":"rad","name":{"nb":"Rådet"},"kind":"user-council","seats":[{"id":"s","onBehalfOf":"ffo"}]}],
         "meetings":[{"id":"m","structures":["rad"],"planned":{"date":"2027-02-18"}},{"id":"n","structures":["rad"],"planned":{"date":"2027-05"}}]}
        """;

    [Theory]
    [InlineData("--organisation", "ffo", "FFO: 1 oppføringer, 1 utelatt\n  Rådet: dagen er ikke fastsatt (mai 2027)\n")]
    [InlineData("--structure", "rad", "Rådet: 1 oppføringer, 1 utelatt\n  Rådet: dagen er ikke fastsatt (mai 2027)\n")]
    public void A_calendar_is_written_and_what_is_left_out_is_said(string option, string id, string expected)
    {
        string path = Path.Combine(Folder, "out.ics");

        Assert.Equal((0, expected, ""), Run("feed", Save(Register), option, id, "--domain", "example.no", "--stamp", "2026-11-29T12:00:00Z", "--out", path));
        Assert.Contains("UID:m@example.no", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--structure", "ukjent", "example.no", "2026-11-29T12:00:00Z")]
    [InlineData("--structure", "rad", "exa mple", "2026-11-29T12:00:00Z")]
    [InlineData("--structure", "rad", "example.no", "i går")]
    public void What_cannot_be_used_is_said(string option, string id, string domain, string stamp)
    {
        (int code, string output, string error) = Run("feed", Save(Register), option, id, "--domain", domain, "--stamp", stamp, "--out", Path.Combine(Folder, "out.ics"));

        Assert.Equal((2, ""), (code, output));
        Assert.NotEmpty(error);
    }
}
