using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;

namespace Moteplass.Domain.Tests.Demo;

public sealed class DemoCommandTests : DemoTests
{
    [Theory]
    [Trait("Kind", "golden")]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void The_findings_of_the_embedded_register_are_printed_in_the_language_asked_for(string language) =>
        Prints($"findings.{language}", "--lang", language);

    [Fact]
    public void Bokmal_is_printed_unless_asked_otherwise() => Assert.Equal(Run("--lang", "nb"), Run());

    [Fact]
    public void A_file_is_read_in_place_of_the_embedded_register()
    {
        string path = Save(MoteplassJson.Write(ReferenceRegister.ZeroToTwentyFour with { Mappings = [], Proposals = [] }));

        Assert.Equal((0, "Registeret har ingen kartlegging.\n", ""), Run(path));
    }

    [Fact]
    public void The_findings_are_those_of_the_file()
    {
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
        string path = Save(MoteplassJson.Write(register with
        {
            Mappings = [register.Mappings[0] with { Responses = [.. register.Mappings[0].Responses.Select(one => one with { Status = ResponseStatus.Answered })] }],
        }));

        Assert.Contains("• 5 av 5 ga opplysninger: AVdir, Bufdir, Hdir, IMDi og Udir", Run(path).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "Filen finnes ikke.")]
    [InlineData("nn", "Fila finst ikkje.")]
    [InlineData("en", "The file does not exist.")]
    public void A_file_that_does_not_exist_is_named_and_ends_with_2(string language, string message)
    {
        string path = Path.Combine(Folder, "mangler.json");

        Assert.Equal((2, "", $"{path}: {message}\n"), Run(path, "--lang", language));
    }

    [Fact]
    public void AFolder_is_no_file() => Assert.Equal((2, "", $"{Folder}: Filen kan ikke leses.\n"), Run(Folder));

    [Fact]
    public void A_file_that_cannot_be_read_as_a_register_gives_every_problem_at_its_place_and_ends_with_2()
    {
        string path = Save("""
            {
              "schemaVersion": "1.0",
              "actors": [{ "type": "directorate", "id": "Hdir", "name": {} }],
              "mappings": [{ "id": "k", "date": "2015-13" }
            """);

        Assert.Equal(
            (2, "", string.Concat(new[]
            {
                """error FMT010 at /actors/0/id (3:45): 'Hdir' is not an id: it has characters other than lower-case letters a–z, digits and hyphens. Allowed: 1 to 100 characters: lower-case letters a–z and digits, with single hyphens between, for example 'hdir-brukerrad'.""",
                """error FMT013 at /actors/0/name (3:61): The text is not given in any language.""",
                """error FMT010 at /mappings/0/date (4:37): '2015-13' is not a partial date: no month or season has that number. Allowed: year '2016', month '2016-05', day '2016-05-13' or season '2016-21' (21 spring, 22 summer, 23 autumn, 24 winter), with '~' after it if it is approximate.""",
                """error FMT001 at /mappings/0 (4:48): The document ends before it is complete.""",
            }.Select(line => $"{path}: {line}\n"))),
            Run(path, "--lang", "en"));
    }

    [Fact]
    public void A_register_that_breaks_a_rule_gives_no_findings_and_ends_with_1()
    {
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
        string path = Save(MoteplassJson.Write(register with { Actors = [.. register.Actors.Where(actor => actor.Id.ToString() != "mhu")], Memberships = [.. register.Memberships, register.Memberships[0] with { Member = Id<Actor>.Parse("mhu") }] }));

        Assert.Equal((1, "", "feil REG002 ved /memberships/6/member: Registeret mangler en aktør med id-en «mhu».\nfeil REG002 ved /structures/9/seats/0/onBehalfOf: Registeret mangler en aktør med id-en «mhu».\n"), Run(path));
    }

    [Fact]
    public void A_language_that_it_does_not_speak_ends_with_2() => Assert.Equal(2, Run("--lang", "fr").ExitCode);
}
