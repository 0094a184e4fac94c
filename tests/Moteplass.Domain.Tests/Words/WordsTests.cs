using Moteplass.Domain.Words;

namespace Moteplass.Domain.Tests.Words;

/// <summary>Counts with what is counted, and sides, in words, in three languages and in the right number.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("0", "0 plasser", "0 plassar", "0 seats")]
    [InlineData("1", "1 plass", "1 plass", "1 seat")]
    [InlineData("5", "5 plasser", "5 plassar", "5 seats")]
    [InlineData("0..", "minst 0 plasser", "minst 0 plassar", "at least 0 seats")]
    [InlineData("1..", "minst 1 plass", "minst 1 plass", "at least 1 seat")]
    [InlineData("2..", "minst 2 plasser", "minst 2 plassar", "at least 2 seats")]
    [InlineData("..1", "høyst 1 plass", "høgst 1 plass", "at most 1 seat")]
    [InlineData("..14", "høyst 14 plasser", "høgst 14 plassar", "at most 14 seats")]
    [InlineData("1-2", "1–2 plasser", "1–2 plassar", "1–2 seats")]
    [InlineData("~1", "omtrent 1 plass", "om lag 1 plass", "about 1 seat")]
    [InlineData("~4..", "minst omtrent 4 plasser", "minst om lag 4 plassar", "at least about 4 seats")]
    [InlineData("~..4", "høyst omtrent 4 plasser", "høgst om lag 4 plassar", "at most about 4 seats")]
    [InlineData("~60-70", "omtrent 60–70 plasser", "om lag 60–70 plassar", "about 60–70 seats")]
    [InlineData("~0", "omtrent 0 plasser", "om lag 0 plassar", "about 0 seats")]
    public void A_count_is_said_with_its_bounds_and_what_is_counted_in_its_number(string count, string nb, string nn, string en) => Says(
        CountWords.Of(CountRange.Parse(count), new("plass", "plass", "seat"), new("plasser", "plassar", "seats")), nb, nn, en);

    [Theory]
    [InlineData(Side.Users, "brukersiden", "brukarsida", "the user side")]
    [InlineData(Side.Authority, "myndighetssiden", "styresmaktsida", "the authority side")]
    [InlineData(Side.Politicians, "politikerne", "politikarane", "the politicians")]
    [InlineData(Side.Others, "de andre", "dei andre", "the others")]
    public void A_side_is_said_in_definite_form(Side side, string nb, string nn, string en) => Says(SideWords.Of(side), nb, nn, en);

    private static void Says(LocalizedText text, string nb, string nn, string en) => Assert.Equal((nb, nn, en), (text.Nb, text.Nn, text.En));
}
