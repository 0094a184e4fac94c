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

    private static IEnumerable<string> Seats(string id, string holder, int count, string more) =>
        Enumerable.Range(0, count).Select(i => $$"""{"id":"{{id}}{{i}}","onBehalfOf":"{{holder}}"{{more}}}""");
}
