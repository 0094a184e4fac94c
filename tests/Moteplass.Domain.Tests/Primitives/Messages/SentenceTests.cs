namespace Moteplass.Domain.Tests.Primitives.Messages;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("{0}", "a", "{0}")]
    [InlineData("{0}", "{0}", "{0} {1}")]
    [InlineData("a", "a", "{0}")]
    public void The_languages_have_the_same_places(string nb, string nn, string en) =>
        Assert.Throws<ArgumentException>(nameof(nb), () => new Sentence(nb, nn, en));

    [Fact]
    public void Each_place_is_filled()
    {
        var sentence = new Sentence("{0} og {1}", "{1} og {0}", "{0} and {1}");

        Assert.Equal("a og b", sentence.With("b", "a").Nn);
        Assert.Equal("2 arguments belong in: {0} og {1} (Parameter 'arguments')", Assert.Throws<ArgumentException>(() => sentence.With("a")).Message);
        Assert.Throws<ArgumentException>("arguments", () => sentence.With("a", "b", "c"));
        Assert.Throws<ArgumentException>("arguments", () => (ProblemMessage)sentence);
    }

    [Fact]
    public void A_sentence_without_places_is_a_message() => Assert.Equal(
        new LocalizedText("Tom.", "Tom.", "Empty."), ((ProblemMessage)new Sentence("Tom.", "Tom.", "Empty.")).ToLocalizedText());
}
