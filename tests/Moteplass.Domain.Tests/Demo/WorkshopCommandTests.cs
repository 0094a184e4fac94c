namespace Moteplass.Domain.Tests.Demo;

public sealed class WorkshopCommandTests : DemoTests
{
    [Theory]
    [Trait("Kind", "golden")]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void A_workshop_that_was_held_is_reviewed(string language) =>
        Prints($"workshop.{language}", "workshop", Corpus("ungdomspanel-fritidskort-2020"), "--as-of", "2021-06-01", "--lang", language);

    [Theory]
    [Trait("Kind", "golden")]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void A_plan_reads_as_a_checklist(string language) =>
        Prints($"workshop-plan.{language}", "workshop", Corpus("barneombudet-samarbeid"), "--lang", language);

    [Theory]
    [InlineData("nb", "Registeret har ikke workshopen «x».\n")]
    [InlineData("nn", "Registeret har ikkje workshopen «x».\n")]
    [InlineData("en", "The register has no workshop 'x'.\n")]
    public void A_workshop_that_is_not_there_is_named(string language, string error) =>
        Assert.Equal((2, "", error), Run("workshop", Corpus("barneombudet-samarbeid"), "--id", "x", "--lang", language));

    [Fact]
    public void A_day_that_is_none_is_refused() => Assert.Equal(
        (2, "", "State the day with --as-of, for example 2024-06-30.\n"),
        Run("workshop", Corpus("barneombudet-samarbeid"), "--as-of", "i morgen", "--lang", "en"));

    private string Corpus(string name) => Save(TestFiles.Text($"workshops/{name}.json"));
}
