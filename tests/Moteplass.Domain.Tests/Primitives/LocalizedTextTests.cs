using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Primitives;

public class LocalizedTextTests
{
    [Theory]
    [InlineData("b", "n", "e", "s", Language.Nb, "b")]
    [InlineData("b", "n", "e", "s", Language.Nn, "n")]
    [InlineData("b", "n", "e", "s", Language.En, "e")]
    [InlineData("b", "n", "e", "s", Language.Se, "s")]
    [InlineData("b", null, null, null, Language.Nn, "b")]
    [InlineData("b", null, "e", null, Language.Se, "b")]
    [InlineData(null, "n", "e", null, Language.Nb, "n")]
    [InlineData(null, "n", null, "s", Language.En, "n")]
    public void Speaks_the_language_asked_for_or_the_first_there_is(string? nb, string? nn, string? en, string? se, Language language, string expected) =>
        Assert.Equal(expected, new LocalizedText(nb, nn, en, se).In(language));

    [Theory]
    [InlineData(null, null, "en", null, "nb")]
    [InlineData("", null, null, null, "nb")]
    [InlineData("b", " ", null, null, "nn")]
    [InlineData("b", null, "\t", null, "en")]
    [InlineData("b", null, null, "\u00A0", "se")]
    public void Refuses_a_blank_version_and_a_text_without_Norwegian(string? nb, string? nn, string? en, string? se, string parameter) =>
        Assert.Throws<ArgumentException>(parameter, () => new LocalizedText(nb, nn, en, se));

    [Fact]
    public void Refuses_half_a_surrogate_pair()
    {
        // No attribute can hold such a text.
        AssertRefused("nb", () => new LocalizedText("x\ud800y"));
        AssertRefused("nn", () => new LocalizedText("b", "\ud83d"));
        AssertRefused("en", () => new LocalizedText("b", en: "\ude00\ud83d"));
        AssertRefused("se", () => new LocalizedText("b", se: "🙂\ude00"));

        static void AssertRefused(string parameter, Func<LocalizedText> make) => Assert.Equal(
            $"A version of a text is Unicode; this one has half a surrogate pair. (Parameter '{parameter}')",
            Assert.Throws<ArgumentException>(parameter, make).Message);
    }

    [Fact]
    public void Keeps_whole_surrogate_pairs() => Assert.Equal("🙂x🙂", new LocalizedText("🙂x🙂").Nb);

    [Fact]
    public void Refuses_a_language_that_is_none_of_the_four()
    {
        Assert.Throws<ArgumentOutOfRangeException>("language", () => new LocalizedText("b").Stated((Language)4));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => new LocalizedText("b").In((Language)4));
    }

    [Property]
    public void States_exactly_what_it_was_given(LocalizedText text)
    {
        Assert.Equal(
            (text.Nb, text.Nn, text.En, text.Se),
            (text.Stated(Language.Nb), text.Stated(Language.Nn), text.Stated(Language.En), text.Stated(Language.Se)));
        Assert.Equal(text, new LocalizedText(text.Nb, text.Nn, text.En, text.Se));
        Assert.Equal(text.Nb ?? text.Nn, text.ToString());
    }

    [Property]
    public void Is_equal_by_all_four_texts(LocalizedText one, LocalizedText other)
    {
        Assert.Equal((one.Nb, one.Nn, one.En, one.Se) == (other.Nb, other.Nn, other.En, other.Se), one == other);
        Assert.NotEqual(one, new LocalizedText(one.Nb + "x", one.Nn, one.En, one.Se));
    }
}
