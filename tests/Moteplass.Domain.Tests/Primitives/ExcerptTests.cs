namespace Moteplass.Domain.Tests.Primitives;

public class ExcerptTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("brukerråd", "brukerråd")]
    [InlineData("a\r\nb\tc\u0000d\u0085e", "a\uFFFD\uFFFDb\uFFFDc\uFFFDd\uFFFDe")]
    public void Is_one_line_without_control_characters(string text, string expected) => Assert.Equal(expected, Excerpt.Of(text));

    [Fact]
    public void Sixty_characters_stand_and_more_are_cut()
    {
        Assert.Equal(new string('x', 60), Excerpt.Of(new string('x', 60)));
        Assert.Equal(new string('x', 60) + "…", Excerpt.Of(new string('x', 61)));
    }

    [Fact]
    public void A_character_of_two_halves_is_never_cut_in_two()
    {
        string text = new string('x', 59) + "🙂" + "y";

        Assert.Equal(new string('x', 59) + "…", Excerpt.Of(text));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_what_cannot_be_shown()
    {
        // No attribute can hold such a text.
        Assert.Equal("a\uFFFD", Excerpt.Of("a\ud83d"));
        Assert.Equal("\uFFFD\uFFFDb", Excerpt.Of("\ude00\ud83db"));
        Assert.Equal("\uFFFD🙂\uFFFD", Excerpt.Of("\ude00🙂\ud83d"));
    }

    [Fact]
    public void A_national_identity_number_is_hidden_also_where_it_would_be_cut_in_two()
    {
        Assert.Equal("nr. ***********", Excerpt.Of("nr. 01013950187"));
        Assert.Equal(new string('x', 55) + " ****…", Excerpt.Of(new string('x', 55) + " 01013950187"));
        Assert.Equal(new string('x', 55) + " **.*…", Excerpt.Of(new string('x', 55) + " 01.01.39 - 501 87"));
    }
}
