using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;

namespace Moteplass.Domain.Tests.Demo;

public sealed class ValidateCommandTests : DemoTests
{
    private const string Empty = """{"schemaVersion":"1.0"}""";

    private const string Wrong = """
        {
          "schemaVersion": "1.0",
          "mappings": [{ "id": "a" }, { "id": "a", "conductedBy": "b" }]
        }
        """;

    [Theory]
    [InlineData("nb", "Ingen problemer.\n")]
    [InlineData("nn", "Ingen problem.\n")]
    [InlineData("en", "No problems.\n")]
    public void A_register_without_problems_ends_with_0(string language, string output) =>
        Assert.Equal((0, output, ""), Validate(Save(Empty), "--as-of", "2018-05-14", "--lang", language));

    [Theory]
    [InlineData("nb", """
        feil REG001 ved /mappings/1/id (3:39): Id-en «a» er allerede brukt blant kartleggingene (se /mappings/0).
        feil REG002 ved /mappings/1/conductedBy (3:59): Registeret mangler en struktur med id-en «b».
        2 feil.

        """)]
    [InlineData("nn", """
        feil REG001 ved /mappings/1/id (3:39): Id-en «a» er allereie brukt blant kartleggingane (sjå /mappings/0).
        feil REG002 ved /mappings/1/conductedBy (3:59): Registeret manglar ein struktur med id-en «b».
        2 feil.

        """)]
    [InlineData("en", """
        error REG001 at /mappings/1/id (3:39): The id 'a' is already used among the mappings (see /mappings/0).
        error REG002 at /mappings/1/conductedBy (3:59): The register does not have a structure with the id 'b'.
        2 errors.

        """)]
    public void A_register_with_errors_gives_each_with_its_place_and_ends_with_1(string language, string output) =>
        Assert.Equal((1, output.ReplaceLineEndings("\n"), ""), Validate(Save(Wrong), "--as-of", "2018-05-14", "--lang", language));

    [Fact]
    public void Warnings_and_info_alone_end_with_0()
    {
        (int code, string output, string error) = Validate(Save(MoteplassJson.Write(ReferenceRegister.ZeroToTwentyFour)));

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("advarsel ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_day_the_rules_that_need_one_are_named() =>
        Assert.EndsWith(" were not evaluated in full, because no date was given.\n", Validate(Save(Empty), "--lang", "en").Output, StringComparison.Ordinal);

    [Fact]
    public void A_document_that_cannot_be_read_as_a_register_ends_with_2() => Assert.Equal(
        (2, "error FMT008 at the root (1:1): The member 'schemaVersion' is missing.\n1 error.\n", ""), Validate(Save("{}"), "--lang", "en"));

    [Theory]
    [InlineData(Empty, 0)]
    [InlineData(Wrong, 1)]
    [InlineData("[", 2)]
    public void Machines_get_the_same_as_JSON_in_all_languages(string document, int exitCode) => Assert.Equal(
        (exitCode, ReportJson.Write(RegisterExchange.Read(System.Text.Encoding.UTF8.GetBytes(document)).Report, indented: true), ""),
        Validate(Save(document), "--format", "json"));

    [Fact]
    public void A_file_that_does_not_exist_is_named_and_ends_with_2()
    {
        string path = Path.Combine(Folder, "missing.json");

        Assert.Equal((2, "", $"{path}: Fila finst ikkje.\n"), Validate(path, "--lang", "nn"));
    }

    [Theory]
    [InlineData("nb", "Oppgi dagen med --as-of, for eksempel 2024-06-30.\n")]
    [InlineData("nn", "Oppgi dagen med --as-of, til dømes 2024-06-30.\n")]
    [InlineData("en", "State the day with --as-of, for example 2024-06-30.\n")]
    public void A_day_that_is_none_ends_with_2(string language, string error) =>
        Assert.Equal((2, "", error), Validate(Save(Empty), "--as-of", "2018-02-30", "--lang", language));

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--lang", "fr")]
    [InlineData("--all", "yes")]
    public void Arguments_that_it_does_not_know_end_with_2(string option, string value) => Assert.Equal(2, Validate(Save(Empty), option, value).ExitCode);

    [Fact]
    public void A_file_is_needed() => Assert.Equal(2, Validate().ExitCode);

    private static (int ExitCode, string Output, string Error) Validate(params string[] arguments) => Run(["validate", .. arguments]);
}
