namespace Moteplass.Domain.Tests.Demo;

public sealed class HistoryCommandsTests : DemoTests
{
    [Theory]
    [Trait("Kind", "golden")]
    [InlineData("timeline", "nb")]
    [InlineData("timeline", "nn")]
    [InlineData("timeline", "en")]
    [InlineData("trail", "nb")]
    [InlineData("trail", "nn")]
    [InlineData("trail", "en")]
    public void The_history_of_the_embedded_register_is_told_in_the_language_asked_for(string command, string language) =>
        Prints($"{command}.{language}", command, "--lang", language);

    [Theory]
    [Trait("Kind", "golden")]
    [InlineData("timeline", "nb")]
    [InlineData("trail", "en")]
    public void The_history_is_drawn_as_a_diagram(string command, string language) => Draws(command, command, "--lang", language);

    [Fact]
    public void Of_one_record_only_what_hangs_together_with_it_is_drawn()
    {
        string drawn = Run("trail", "--id", "forslag-felles-arena", "--lang", "en", "--format", "mermaid").Output;

        Assert.Contains("[\"Contribution#58; 'innspill-workshop-2016-05'\"]", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("anbefalinger-2018", drawn, StringComparison.Ordinal);
        Assert.Equal(1, drawn.Split(":::open").Length - 1);
    }

    [Fact]
    public void The_record_asked_for_is_followed_both_ways() => Assert.StartsWith(
        "Proposal: A new joint arena of collaboration between the user organisations in the child and youth field and the directorates of the 0–24 collaboration, as a pilot in 2017–2020\n"
        + "  ← Contribution: 'innspill-workshop-2016-05'\n",
        Run("trail", "--id", "forslag-felles-arena", "--lang", "en").Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("nb", "Registeret har verken innspill, kartlegging, forslag, vedtak eller struktur med id-en «x».\n")]
    [InlineData("nn", "Registeret har verken innspel, kartlegging, forslag, vedtak eller struktur med id-en «x».\n")]
    [InlineData("en", "The register has no contribution, mapping, proposal, decision or structure with the id 'x'.\n")]
    public void A_record_that_is_not_there_is_named(string language, string error) =>
        Assert.Equal((2, "", error), Run("trail", "--id", "x", "--lang", language));

    [Fact]
    public void An_empty_register_has_no_events()
    {
        string path = Save("{\"schemaVersion\":\"1.0\"}");

        Assert.Equal((0, "Registeret har ingen hendelser.\n", ""), Run("timeline", path));
        Assert.Equal((0, "", ""), Run("trail", path));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_said_to_be_so()
    {
        string path = Path.Combine(Folder, "missing.json");

        Assert.Equal((2, "", $"{path}: Filen finnes ikke.\n"), Run("timeline", path));
    }
}
