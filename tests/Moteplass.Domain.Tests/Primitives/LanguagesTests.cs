using System.Globalization;

namespace Moteplass.Domain.Tests.Primitives;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("nb-NO", Language.Nb)]
    [InlineData("no", Language.Nb)]
    [InlineData("nn", Language.Nn)]
    [InlineData("nn-NO", Language.Nn)]
    [InlineData("en-GB", Language.En)]
    [InlineData("se-NO", Language.Se)]
    [InlineData("da-DK", Language.Nb)]
    [InlineData("", Language.Nb)]
    public void A_culture_has_a_language(string culture, Language language) => Assert.Equal(language, Languages.From(new CultureInfo(culture)));

    [Fact]
    public void Any_other_culture_has_the_language_that_the_host_says() => Assert.Equal(Language.En, Languages.From(new CultureInfo("da-DK"), Language.En));

    [Theory]
    [InlineData("nn, nb;q=0.8, en;q=0.5", Language.Nn)]
    [InlineData("en;q=0.5,nb;q=0.8,nn;q=0.9", Language.Nn)]
    [InlineData("da, en-US;q=0.7, *;q=0.1", Language.En)]
    [InlineData("EN", Language.En)]
    [InlineData("nn;q=0, en;q=0.1", Language.En)]
    [InlineData("nn;q=1.5, en;q=x, se;Q=0.001", Language.Se)]
    [InlineData("nb, nn", Language.Nb)]
    [InlineData("*", Language.Nb)]
    [InlineData(",;q=,;;", Language.Nb)]
    [InlineData("", Language.Nb)]
    [InlineData(null, Language.Nb)]
    public void A_header_has_the_language_that_is_liked_best(string? header, Language language) => Assert.Equal(language, Languages.FromHeader(header));

    [Fact]
    public void A_header_without_one_of_ours_has_the_language_that_the_host_says() => Assert.Equal(Language.En, Languages.FromHeader("da", Language.En));

    [Fact]
    public void Nothing_is_refused() => Assert.Throws<ArgumentNullException>("culture", () => Languages.From(null!));
}
