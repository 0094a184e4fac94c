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
    [InlineData(null, null, "e", "s", Language.Nb, "e")]
    [InlineData(null, null, null, "s", Language.Nn, "s")]
    public void Speaks_the_language_asked_for_or_the_first_there_is(string? nb, string? nn, string? en, string? se, Language language, string expected) =>
        Assert.Equal(expected, new LocalizedText(nb, nn, en, se).In(language));

    [Theory]
    [InlineData(null, null, null, null, "nb")]
    [InlineData("", null, null, null, "nb")]
    [InlineData("b", " ", null, null, "nn")]
    [InlineData("b", null, "\t", null, "en")]
    [InlineData("b", null, null, "\u00A0", "se")]
    public void Refuses_a_blank_version_and_a_text_in_no_language(string? nb, string? nn, string? en, string? se, string parameter) =>
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
            $"A version of a text must be Unicode; this one has half a surrogate pair. (Parameter '{parameter}')",
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

    [Fact]
    public void Keeps_a_name_in_its_own_language_alone()
    {
        LocalizedText text = LocalizedText.Of("sv", "Patient- och brukarråd");

        Assert.Equal(["sv"], text.Languages);
        Assert.Equal("Patient- och brukarråd", text.Stated("sv"));
        Assert.All(Enum.GetValues<Language>(), language => Assert.Equal((null, "Patient- och brukarråd"), (text.Stated(language), text.In(language))));
        Assert.Equal("Patient- och brukarråd", text.ToString());
        Assert.NotEqual(LocalizedText.Of("da", "Patient- och brukarråd"), text);
    }

    [Fact]
    public void Takes_further_languages_by_their_tags_in_one_order_whichever_came_first()
    {
        LocalizedText text = new LocalizedText("Rådet").With("sv", "Rådet").With("da", "Rådet").With("nn", "Rådet").With("zh-Hant", "理事會").With("en-GB", "The Council").With("es-419", "El Consejo");

        Assert.Equal(["nb", "nn", "da", "en-GB", "es-419", "sv", "zh-Hant"], text.Languages);
        Assert.Equal("Rådet", text.In(Language.En));
        Assert.Equal(LocalizedText.Of("da", "Rådet").With("sv", "Rådet"), LocalizedText.Of("sv", "Rådet").With("da", "Rådet"));
        Assert.Equal("Det", text.With("da", "Det").Stated("da"));
        Assert.Equal(7, text.With("da", "Det").Languages.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("svenska")]
    [InlineData("SV")]
    [InlineData("sv-")]
    [InlineData("sv-se")]
    [InlineData("zh-hant")]
    [InlineData("zh-Hant-")]
    [InlineData("zh-Hant-TWN")]
    [InlineData("es-41")]
    [InlineData("sv-SE-x")]
    public void Refuses_what_is_not_the_tag_of_a_language(string tag) => Assert.Equal(
        $"'{tag}' is not the tag of a language, such as 'sv' or 'zh-Hant'. (Parameter 'language')",
        Assert.Throws<ArgumentException>("language", () => LocalizedText.Of(tag, "a")).Message);

    [Fact]
    public void Refuses_a_further_version_that_is_blank_or_null()
    {
        Assert.Throws<ArgumentException>("text", () => LocalizedText.Of("sv", " "));
        Assert.Throws<ArgumentException>("text", () => LocalizedText.Of("sv", "x\ud800"));
        Assert.Throws<ArgumentNullException>("text", () => LocalizedText.Of("sv", null!));
        Assert.Throws<ArgumentNullException>("language", () => LocalizedText.Of(null!, "a"));
    }

    [Property]
    public void States_exactly_what_it_was_given(LocalizedText text)
    {
        Assert.Equal(
            (text.Nb, text.Nn, text.En, text.Se),
            (text.Stated(Language.Nb), text.Stated(Language.Nn), text.Stated(Language.En), text.Stated(Language.Se)));
        Assert.Equal((text.Nb, text.Nn, text.En, text.Se), (text.Stated("nb"), text.Stated("nn"), text.Stated("en"), text.Stated("se")));
        Assert.Equal(text, text.Languages.Aggregate(LocalizedText.Of(text.Languages[^1], "x"), (made, language) => made.With(language, text.Stated(language)!)));
        Assert.Equal(text.Stated(text.Languages[0]), text.ToString());
    }

    [Property]
    public void Is_equal_by_the_texts_in_all_languages(LocalizedText one, LocalizedText other)
    {
        Assert.Equal(
            one.Languages.Select(language => (language, one.Stated(language))).SequenceEqual(other.Languages.Select(language => (language, other.Stated(language)))),
            one == other);
        Assert.NotEqual(one, one.With("nb", one.Nb + "x"));
        Assert.NotEqual(one, one.With("sma", one.Stated("sma") + "x"));
    }
}
