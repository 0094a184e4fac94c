using FsCheck;
using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

public sealed class ParityTests
{
    private const string Leaving = ""","period":"2020/2024-06" """;

    // The last day of the year is asked for: who may have left by then counts perhaps.
    [Theory]
    [InlineData(3, 1, 2, 0, false)]
    [InlineData(2, 0, 3, 1, false)]
    [InlineData(2, 1, 2, 0, null)]
    [InlineData(2, 0, 2, 1, null)]
    [InlineData(2, 1, 3, 1, null)]
    [InlineData(2, 0, 2, 0, true)]
    [InlineData(1, 0, 2, 0, false)]
    public void Sides_are_unequal_where_one_surely_has_more(int users, int usersPerhaps, int authority, int authorityPerhaps, bool? isEqual)
    {
        IEnumerable<string> seats =
        [
            .. Seats("u", "ffo", users, ""), .. Seats("v", "ffo", usersPerhaps, ""","period":"2024/2024" """),
            .. Seats("a", "hdir", authority, ""), .. Seats("b", "hdir", authorityPerhaps, ""","period":"2024/2024" """),
            .. Seats("x", "hdir", 1, Leaving),
        ];

        Assert.Equal(isEqual, Of($""" "seats":[{string.Join(",", seats)}] """, "", "").Parity.IsEqual);
    }

    [Theory]
    [InlineData("/", "Users 2 ..2 ?", null, "Plasser: brukersiden høyst 2, myndighetssiden 2 – om det er like mange, kan ikke avgjøres. Om mandat og liste stemmer overens, kan ikke avgjøres.")]
    [InlineData("2020/..", "Users 2 2 True", true, "Plasser: brukersiden 2, myndighetssiden 2 – like mange.")]
    [InlineData("2020/2021", "Users 2 0 False", false, "Plasser: brukersiden 0, myndighetssiden 2 – ikke like mange. Mandat og liste stemmer ikke overens.")]
    public void Parity_holds_seats_stated_against_seats_listed(string period, string users, bool? isEqual, string nb)
    {
        Parity parity = Of(
            $$"""
            "mandates":[{"equalSeats":{},"seatGroups":[{"count":"2","side":"users"},{"count":"2","side":"authority"},{"count":"3","side":"users","role":"observer"}]}],
            "seats":[{"id":"p1","onBehalfOf":"ffo","period":"{{period}}"},{"id":"p2","onBehalfOf":"safo","period":"{{period}}"},{"id":"p3","onBehalfOf":"hdir"},
              {"id":"p4","onBehalfOf":"hdir","role":"chair"},{"id":"p5","onBehalfOf":"ffo","role":"deputy"}]
            """,
            "",
            "").Parity;

        Assert.Equal(users, parity.Sides.Select(side => $"{side.Side} {side.Stated} {side.Listed} {side.Agrees?.ToString() ?? "?"}").First());
        Assert.Equal("Authority 2 2 True", parity.Sides.Select(side => $"{side.Side} {side.Stated} {side.Listed} {side.Agrees}").Last());
        Assert.True(parity.EqualSeatsPromised);
        Assert.Equal(isEqual, parity.IsEqual);
        Assert.Equal(nb, parity.InWords.Nb);
    }

    [Property]
    public void Parity_is_the_same_whichever_side_is_named_first(PositiveInt users, PositiveInt authority)
    {
        (int one, int other) = (users.Get % 5, authority.Get % 5);
        Parity parity = Seats("ffo", one, "hdir", other);
        Parity turned = Seats("hdir", one, "ffo", other);

        Assert.Equal(parity.IsEqual, turned.IsEqual);
        Assert.Equal(one + other == 0 ? null : one == other, parity.IsEqual);
        Assert.Equal(parity.Sides.Select(side => side.Listed).Order(), turned.Sides.Select(side => side.Listed).Order());

        static Parity Seats(string first, int ofFirst, string second, int ofSecond)
        {
            IEnumerable<string> seats = Enumerable.Range(0, ofFirst).Select(i => $$"""{"id":"a{{i}}","onBehalfOf":"{{first}}"}""")
                .Concat(Enumerable.Range(0, ofSecond).Select(i => $$"""{"id":"b{{i}}","onBehalfOf":"{{second}}"}"""));
            return Of($""" "seats":[{string.Join(",", seats)}] """, "", "").Parity;
        }
    }

    private static IEnumerable<string> Seats(string id, string holder, int count, string more) =>
        Enumerable.Range(0, count).Select(i => $$"""{"id":"{{id}}{{i}}","onBehalfOf":"{{holder}}"{{more}}}""");
}
