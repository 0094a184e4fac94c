using Moteplass.Domain.Words;
using NodaTime;

namespace Moteplass.Domain.Tests.Words;

/// <summary>Counts with what is counted, intervals, and sides, in words, in three languages and in the right number.</summary>
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
    [InlineData("2024-01-01", "2024-12-31", "2024", "2024", "2024")]
    [InlineData("9999-01-01", "9999-12-31", "9999", "9999", "9999")]
    [InlineData("2024-01-01", "2024-06-30", "1. januar–30. juni 2024", "1. januar–30. juni 2024", "1 January–30 June 2024")]
    [InlineData("2024-05-07", "2024-05-07", "7. mai 2024", "7. mai 2024", "7 May 2024")]
    [InlineData("2023-01-01", "2024-12-31", "1. januar 2023–31. desember 2024", "1. januar 2023–31. desember 2024", "1 January 2023–31 December 2024")]
    public void Days_are_said_from_the_first_to_the_last(string first, string last, string nb, string nn, string en) => Says(
        IntervalWords.Of(new DateInterval(PartialDate.Parse(first).Earliest, PartialDate.Parse(last).Earliest)), nb, nn, en);

    [Theory]
    [InlineData(Side.Users, "brukersiden", "brukarsida", "the user side")]
    [InlineData(Side.Authority, "myndighetssiden", "styresmaktsida", "the authority side")]
    [InlineData(Side.Politicians, "politikerne", "politikarane", "the politicians")]
    [InlineData(Side.Others, "de andre", "dei andre", "the others")]
    public void A_side_is_said_in_definite_form(Side side, string nb, string nn, string en) => Says(SideWords.Of(side), nb, nn, en);

    private static void Says(LocalizedText text, string nb, string nn, string en) => Assert.Equal((nb, nn, en), (text.Nb, text.Nn, text.En));
}
