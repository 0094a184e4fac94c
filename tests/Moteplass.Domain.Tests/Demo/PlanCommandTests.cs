using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Demo;

public sealed class PlanCommandTests : DemoTests
{
    private const string Register =
        """
        {
          "schemaVersion": "1.0",
          "actors": [
            { "type": "directorate", "id": "hdir", "name": { "nb": "Helsedirektoratet" }, "abbreviations": ["Hdir"] },
            { "type": "directorate", "id": "udir", "name": { "nb": "Utdanningsdirektoratet" }, "abbreviations": ["Udir"] },
            { "type": "directorate", "id": "bufdir", "name": { "nb": "Bufdir" } },
            { "type": "user-organisation", "id": "ffo", "name": { "nb": "Funksjonshemmedes Fellesorganisasjon" }, "abbreviations": ["FFO"] }
          ],
          "structures": [
            { "id": "hdir-brukerrad", "name": { "nb": "Hdirs brukerråd", "nn": "Brukarrådet til Hdir", "en": "The user council of Hdir" }, "kind": "user-council", "owners": ["hdir"],
              "mandates": [{ "cadences": [{ "type": "rate", "per": "year", "count": "4" }], "deadlines": { "notice": "P3W", "papers": "P1W", "minutes": "P2W" } }],
              "seats": [{ "id": "h-ffo", "onBehalfOf": "ffo" }] },
            { "id": "udir-brukerrad", "name": { "nb": "Udirs brukerråd", "nn": "Brukarrådet til Udir", "en": "The user council of Udir" }, "kind": "user-council", "owners": ["udir"],
              "mandates": [{ "cadences": [{ "type": "rate", "per": "half-year", "count": "2" }] }],
              "seats": [{ "id": "u-ffo", "onBehalfOf": "ffo" }] },
            { "id": "relasjonsprogrammet", "name": { "nb": "Relasjonsprogrammet" }, "kind": "bilateral-programme", "contactForm": "bilateral", "owners": ["bufdir"] }
          ]
        }
        """;

    private static readonly string[] Breaks = ["2027-02-22/2027-02-26", "2027-03-22/2027-03-24", "2027-07-01/2027-08-08", "2027-10-04/2027-10-08", "2027-12-20/2027-12-31"];

    [Theory]
    [Trait("Kind", "golden")]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void A_year_is_planned_in_the_language_asked_for(string language) => Prints(
        $"plan.{language}",
        ["plan", Save(Register), "--year", "2027", "--blackout", .. Breaks, "--capacity", "ffo=2", "--usual", "hdir-brukerrad=thursday", "--lang", language]);

    [Fact]
    [Trait("Kind", "golden")]
    public void A_year_is_drawn_with_what_is_not_planned_in_its_title() => Draws(
        "plan", ["plan", Save(Register), "--year", "2027", "--blackout", .. Breaks, "--capacity", "ffo=2", "--usual", "hdir-brukerrad=thursday"]);

    [Fact]
    public void A_review_cannot_be_drawn() =>
        Assert.Equal((2, "", "A review cannot be drawn.\n"), Run("plan", Save(Register), "--year", "2027", "--review", "--format", "mermaid", "--lang", "en"));

    [Fact]
    public void The_plan_is_written_into_the_register_and_reviewed()
    {
        string next = Path.Combine(Folder, "next.json");

        (int code, _, string error) = Plan(Save(Register), "--out", next, "--announced", "2026-12-01");

        Assert.Equal((0, ""), (code, error));
        CollaborationRegister planned = MoteplassJson.Read(File.ReadAllText(next));
        Assert.Equal(8, planned.Meetings.Count);
        Assert.All(planned.MeetingListings, listing => Assert.True(listing.Complete));
        (code, string output, _) = Plan(next, "--review");
        Assert.Equal(0, code);
        Assert.StartsWith("  Kollisjoner:        Ingen funnet.\n  Møter på fridager:  Ingen funnet.\n", output, StringComparison.Ordinal);
        Assert.Contains("Udirs brukerråd: fastsatt 4, planlagt 4. Planen følger fastsatt møtefrekvens.", output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Kind", "golden")]
    public void A_plan_that_was_made_by_hand_is_reviewed_and_a_sure_clash_ends_with_1()
    {
        CollaborationRegister register = MoteplassJson.Read(Register);
        string[] days = ["2027-03-12", "2027-05-17", "2027-09-09"];
        CollaborationRegister planned = register with
        {
            Meetings =
            [
                .. days.Select((day, i) => Planning.Plans.Meeting($"u{i}", "udir-brukerrad", day)),
                Planning.Plans.Meeting("h1", "hdir-brukerrad", "2027-03-12"),
                Planning.Plans.Meeting("h2", "hdir-brukerrad", "2027-10"),
            ],
            MeetingListings = [new MeetingListing { Structure = Planning.Plans.Id("udir-brukerrad"), Period = ValidityPeriod.Parse("2027-01-01/2027-12-31"), Complete = true }],
        };

        (int code, string output, string error) = Plan(Save(MoteplassJson.Write(planned)), "--review", "--as-of", "2027-02-22");

        Assert.Equal((1, ""), (code, error));
        Goldens.Golden.Holds("tests/Moteplass.Domain.Tests/TestData/demo/plan-review.nb.txt", output);
    }

    [Fact]
    public void A_structure_that_meets_one_at_a_time_is_planned_with_those_named()
    {
        (int code, string output, string error) = Run(
            "plan", Save(Register), "--year", "2027", "--with", "relasjonsprogrammet=ffo", "--meetings", "relasjonsprogrammet=2", "--usual", "relasjonsprogrammet=tuesday", "--lang", "nb");

        Assert.Equal((0, ""), (code, error));
        Assert.Matches(@"Relasjonsprogrammet \(med FFO\) +2 av 2 .* tirsdag 2 av 2", output);
        Assert.DoesNotContain("Ikke planlagt", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_found_no_day_ends_with_1()
    {
        (int code, string output, _) = Run("plan", Save(Register), "--year", "2027", "--capacity", "ffo=0");

        Assert.Equal(1, code);
        Assert.Contains("FFO: 8 møter, 0 dager (2027).", output, StringComparison.Ordinal);
        Assert.Contains("8 møter fikk ikke plass, i enhver plan minst 8.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "Skriv dager som 2027-02-22, kapasitet som ffo=2, ukedag som brukerrad=thursday, antall som brukerrad=4 og hvem en struktur møter én om gangen, som programmet=ffo,safo, hver bare én gang. Med --out trengs --announced.\n")]
    [InlineData("nn", "Skriv dagar som 2027-02-22, kapasitet som ffo=2, vekedag som brukerrad=thursday, tal som brukerrad=4 og kven ein struktur møter éin om gongen, som programmet=ffo,safo, kvar berre éin gong. Med --out trengst --announced.\n")]
    [InlineData("en", "Write days as 2027-02-22, a capacity as ffo=2, a weekday as brukerrad=thursday, a number as brukerrad=4 and whom a structure meets one at a time as programmet=ffo,safo, each only once. With --out, --announced is needed.\n")]
    public void What_cannot_be_read_is_refused(string language, string error) => Assert.Equal(
        (2, "", error), Run("plan", Save(Register), "--year", "2027", "--usual", "hdir-brukerrad=torsdag", "--lang", language));

    [Theory]
    [InlineData("--blackout", "2027-02-26/2027-02-22")]
    [InlineData("--capacity", "ffo=mange")]
    [InlineData("--as-of", "i dag")]
    [InlineData("--out", "next.json")]
    [InlineData("--announced", "snart")]
    [InlineData("--with", "relasjonsprogrammet=ffo,")]
    [InlineData("--with", "hdir-brukerrad=ffo")]
    [InlineData("--meetings", "hdir-brukerrad=mange")]
    public void So_is_what_is_no_day_or_number(string option, string value) => Assert.Equal(2, Run("plan", Save(Register), "--year", "2027", option, value).ExitCode);

    [Theory]
    [InlineData("nb", "--capacity", "safo=2", "Registeret har ikke «safo».\n")]
    [InlineData("nn", "--usual", "utvalg=monday", "Registeret har ikkje «utvalg».\n")]
    [InlineData("en", "--with", "relasjonsprogrammet=safo", "The register has no 'safo'.\n")]
    [InlineData("en", "--capacity", "safo=2", "The register has no 'safo'.\n")]
    public void What_the_register_does_not_have_is_named(string language, string option, string value, string error) => Assert.Equal(
        (2, "", error), Run("plan", Save(Register), "--year", "2027", option, value, "--lang", language));

    [Fact]
    public void A_capacity_that_is_said_twice_is_refused() => Assert.Equal(2, Run("plan", Save(Register), "--year", "2027", "--capacity", "ffo=2", "--capacity", "ffo=3").ExitCode);

    [Fact]
    public void A_file_that_cannot_be_read_is_said_to_be_so()
    {
        string path = Path.Combine(Folder, "missing.json");

        Assert.Equal((2, "", $"{path}: Filen finnes ikke.\n"), Plan(path));
    }

    private static (int ExitCode, string Output, string Error) Plan(string file, params string[] more) => Run(["plan", file, "--year", "2027", "--blackout", .. Breaks, .. more]);
}
