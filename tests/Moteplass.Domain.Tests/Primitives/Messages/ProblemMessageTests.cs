using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Primitives.Messages;

public sealed class ProblemMessageTests
{
    private static readonly Sentence Late = new(
        "«{0}» kom {1} for sent, {2}.", "«{0}» kom {1} for seint, {2}.", "'{0}' came {1} late, {2}.");

    private static readonly LocalizedText Hardly = new("knapt", "knapt", "barely");

    [Fact]
    public void A_message_is_made_in_the_language_asked_for() => Cultures.Each(() =>
    {
        ProblemMessage message = Late.With("ffo", 1234567, Hardly);

        Assert.Equal("«ffo» kom 1 234 567 for sent, knapt.", message.In(Language.Nb));
        Assert.Equal("«ffo» kom 1 234 567 for seint, knapt.", message.In(Language.Nn));
        Assert.Equal("'ffo' came 1,234,567 late, barely.", message.In(Language.En));
        Assert.Equal((message.In(Language.Nb), message.In(Language.Nn), message.In(Language.En)), (message.Nb, message.Nn, message.En));
        Assert.Equal(message.Nb, message.ToString());
        Assert.Equal(new LocalizedText(message.Nb, message.Nn, message.En), message.ToLocalizedText());
    });

    [Fact]
    public void Where_there_are_no_words_in_a_language_bokmal_stands_for_it()
    {
        ProblemMessage message = Late.With("ffo", 2, Hardly);

        Assert.Null(message.Stated(Language.Se));
        Assert.Equal(message.Nb, message.In(Language.Se));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => message.In((Language)4));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => message.Stated((Language)4));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{1}{2}{17}")]
    [InlineData("{")]
    [InlineData("}} {{0:D}")]
    [InlineData("%s \\ \"")]
    public void Whatever_stands_in_a_place_is_printed_as_it_is(string found)
    {
        Assert.Equal($"'{found}' came 1 late, {found}.", Late.With(found, 1, new LocalizedText(found, found, found)).En);
        Assert.Equal(found, ((ProblemMessage)new LocalizedText(found)).Nb);
    }

    [Fact]
    public void Equality_is_by_the_sentence_and_what_stands_in_it()
    {
        ProblemMessage message = Late.With("ffo", 2, Hardly);

        Assert.Equal(message, Late.With("ffo", 2, new LocalizedText("knapt", "knapt", "barely")));
        Assert.Equal(message.GetHashCode(), Late.With("ffo", 2, Hardly).GetHashCode());
        Assert.NotEqual(message, Late.With("sor", 2, Hardly));
        Assert.NotEqual(message, Late.With("ffo", 3, Hardly));
        Assert.NotEqual(message, Late.With("ffo", 2, "knapt"));
        Assert.NotEqual(message, new Sentence("{0} {1} {2}", "{0} {1} {2}", "{0} {1} {2}").With("ffo", 2, Hardly));
    }

    [Property]
    public void A_text_is_a_message_in_its_own_languages(LocalizedText text)
    {
        ProblemMessage message = text;

        Assert.Equal(text, message.ToLocalizedText());
        Assert.Equal(message, ProblemMessage.FromLocalizedText(text));
        Assert.All(Enum.GetValues<Language>(), language => Assert.Equal((text.In(language), text.Stated(language)), (message.In(language), message.Stated(language))));
    }

    [Fact]
    public void A_text_that_is_null_is_no_message() => Assert.Throws<ArgumentNullException>("text", () => (ProblemMessage)(LocalizedText)null!);
}
