namespace Moteplass.Domain.Tests.Demo;

public sealed class ReviewCommandTests : DemoTests
{
    [Theory]
    [Trait("Kind", "golden")]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void A_calendar_is_reviewed_over_its_years_in_the_language_asked_for(string language) =>
        Prints($"review.{language}", "review", Calendar("ostfold-ungdomsrad-2024"), "--lang", language);

    [Fact]
    public void The_interval_asked_for_is_the_one_reviewed()
    {
        (int code, string output, string error) = Review(Calendar("ostfold-ungdomsrad-2024"), "--from", "2024-01-01", "--to", "2024-06-30", "--lang", "en");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal("Ungdomsrådet ved Sykehuset Østfold, 1 January 2024–30 June 2024", output.Split('\n')[0]);
        Assert.Contains("Ordinary meetings – required: at most 6, planned: 4, held: at most 4.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_structure_asked_for_is_the_one_reviewed()
    {
        string file = Calendar("stortinget-brukerrad-2024");

        Assert.Equal(Review(file), Review(file, "--structure", "stortinget-brukerrad"));
    }

    [Theory]
    [InlineData("nb", "Registeret har ikke strukturen «rad».\n")]
    [InlineData("nn", "Registeret har ikkje strukturen «rad».\n")]
    [InlineData("en", "The register has no structure 'rad'.\n")]
    public void A_structure_that_is_not_there_is_named(string language, string error) =>
        Assert.Equal((2, "", error), Review(Calendar("stortinget-brukerrad-2024"), "--structure", "rad", "--lang", language));

    [Theory]
    [InlineData("--from", "2024-13-01")]
    [InlineData("--to", "i morgen")]
    [InlineData("--from", "2025-01-01")]
    public void Days_that_are_none_or_backwards_are_refused(string option, string day) => Assert.Equal(
        (2, "", "State the first and the last day with --from and --to, for example 2024-01-01. The first day must not be after the last.\n"),
        Review(Calendar("stortinget-brukerrad-2024"), option, day, "--lang", "en"));

    [Theory]
    [InlineData("nb", "Beslutningsdyktige  ikke kjent (1 møte)", "Ikke kjent          fastsatt møtefrekvens (1), fullstendig møteoversikt (1), fullstendig plassoversikt (1), hvilken side plassene hører til (1), når plassene var besatt (1), om og når møtene var planlagt (1)", "Antatt              struktur eller mandat gjelder hele tiden – periode er ikke oppgitt")]
    [InlineData("nn", "Vedtaksføre      ikkje kjent (1 møte)", "Ikkje kjent      fastsett møtefrekvens (1), fullstendig møteoversikt (1), fullstendig plassoversikt (1), kva side plassane høyrer til (1), når plassane var fylte (1), om og når møta var planlagde (1)", "Teke for gjeve   struktur eller mandat gjeld heile tida – periode er ikkje oppgitt")]
    [InlineData("en", "Quorate         not known (1 meeting)", "Not known       a complete list of meetings (1), a complete list of seats (1), on which side seats are (1), the required number of meetings (1), when seats were held (1), whether and when meetings were planned (1)", "Assumed         structure or mandate applies throughout – no period is stated")]
    public void What_is_not_known_is_said_in_words(string language, string quorum, string unknowns, string assumed)
    {
        string file = Save(
            """
            {
              "schemaVersion": "1.0",
              "structures": [
                {
                  "id": "rad", "name": { "nb": "Rådet" }, "kind": "user-council",
                  "seats": [ { "id": "plass", "period": "2024/.." } ],
                  "mandates": [ { "members": "3", "voting": { "quorum": { "share": "1/2" } } } ]
                }
              ],
              "meetings": [ { "id": "mote", "structures": ["rad"], "status": "held", "held": { "date": "2024-03-01" } } ]
            }
            """);

        Assert.EndsWith($"  {quorum}\n  {unknowns}\n  {assumed}\n", Review(file, "--lang", language).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_without_meetings_and_mandates_has_nothing_to_review() => Assert.Equal(
        (2, "", "Registeret har ingen struktur med møter eller mandat.\n"), Review(Save("{\"schemaVersion\":\"1.0\"}")));

    [Fact]
    public void A_file_that_cannot_be_read_is_said_to_be_so()
    {
        string path = Path.Combine(Folder, "missing.json");

        Assert.Equal((2, "", $"{path}: Filen finnes ikke.\n"), Review(path));
    }

    private string Calendar(string id) => Save(TestFiles.Text($"calendars/{id}.json"));

    private static (int ExitCode, string Output, string Error) Review(params string[] arguments) => Run(["review", .. arguments]);
}
