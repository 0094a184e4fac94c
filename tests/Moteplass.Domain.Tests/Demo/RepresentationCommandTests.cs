namespace Moteplass.Domain.Tests.Demo;

public sealed class RepresentationCommandTests : DemoTests
{
    [Theory]
    [Trait("Kind", "golden")]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void Who_is_heard_is_listed_in_the_language_asked_for(string language) =>
        Prints($"representation.{language}", "representation", "--as-of", "2015-12-15", "--lang", language);

    [Fact]
    [Trait("Kind", "golden")]
    public void Who_is_heard_is_drawn_as_a_diagram() => Draws("representation", "representation", "--as-of", "2015-12-15");

    [Fact]
    public void Of_one_organisation_only_its_own_routes_are_listed()
    {
        (int code, string all, _) = Run("representation", "--as-of", "2015-12-15");
        (_, string one, _) = Run("representation", "--as-of", "2015-12-15", "--organisation", "ffo");

        Assert.Equal(0, code);
        Assert.All(one.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("FFO  ", line, StringComparison.Ordinal));
        Assert.Equal(all.Split('\n').Count(line => line.StartsWith("FFO  ", StringComparison.Ordinal)), one.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Nobody_is_said_to_be_nobody()
    {
        string path = Save("""{ "schemaVersion": "1.0", "actors": [{ "type": "user-organisation", "id": "ffo", "name": { "nb": "FFO" } }] }""");

        Assert.Equal((0, "Ingen er representert.\n\nIkke representert: FFO\n", ""), Run("representation", path, "--as-of", "2024-06-30"));
        Assert.Equal((0, "flowchart LR\n", ""), Run("representation", path, "--as-of", "2024-06-30", "--format", "mermaid"));
    }

    [Theory]
    [InlineData("nb", "Registeret har ikke «x».\n")]
    [InlineData("nn", "Registeret har ikkje «x».\n")]
    [InlineData("en", "The register has no 'x'.\n")]
    public void An_organisation_that_is_not_there_is_named(string language, string error) =>
        Assert.Equal((2, "", error), Run("representation", "--as-of", "2015-12-15", "--organisation", "x", "--lang", language));

    [Fact]
    public void A_day_that_is_none_is_refused() =>
        Assert.Equal((2, "", "Oppgi dagen med --as-of, for eksempel 2024-06-30.\n"), Run("representation", "--as-of", "2015-13"));
}
