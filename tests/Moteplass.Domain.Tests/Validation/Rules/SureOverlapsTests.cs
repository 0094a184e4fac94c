using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Rules;

public sealed class SureOverlapsTests
{
    private static readonly string[] Ends = ["", "..", "2015", "2015-12", "2016", "2016-06-15", "2017", "2018-24"];

    private static readonly ValidityPeriod[] Periods =
    [
        .. from start in Ends
           from end in Ends
           where ValidityPeriod.TryParse($"{start}/{end}", out _)
           select ValidityPeriod.Parse($"{start}/{end}"),
    ];

    [Fact]
    public void A_period_overlaps_an_earlier_one_where_the_two_say_so()
    {
        foreach (ValidityPeriod one in Periods)
        {
            foreach (ValidityPeriod other in Periods)
            {
                Assert.Equal(SurelyOverlap(one, other) ? [(1, 0)] : [], SureOverlaps.Among([one, other]));
            }
        }
    }

    [Fact]
    public void Each_of_many_is_held_against_all_before_it()
    {
        ValidityPeriod[] many = [.. Enumerable.Range(0, 200).Select(i => Periods[i * 17 % Periods.Length])];
        List<(int Later, int Earlier)> found = [.. SureOverlaps.Among(many)];

        Assert.Equal(
            Enumerable.Range(0, many.Length).Where(i => many[..i].Any(earlier => SurelyOverlap(earlier, many[i]))),
            found.Select(one => one.Later));
        Assert.All(found, one => Assert.True(SurelyOverlap(many[one.Earlier], many[one.Later])));
    }

    [Theory]
    [InlineData("2022-01-01/2023-06-01", "2023-06-01/..", false)]
    [InlineData("2022-01-01/2023-06-02", "2023-06-01/..", true)]
    [InlineData("2022-01-01/2024-01-01", "2023-06-01/2023-06-01", true)]
    public void The_day_of_a_change_is_no_overlap(string one, string other, bool isOverlap)
    {
        Assert.Equal(isOverlap, SureOverlaps.Among([ValidityPeriod.Parse(one), ValidityPeriod.Parse(other)]).Any());
        Assert.Equal(isOverlap, SureOverlaps.Among([ValidityPeriod.Parse(other), ValidityPeriod.Parse(one)]).Any());
    }

    [Fact]
    public void None_overlaps_nothing() => Assert.Empty(SureOverlaps.Among([]));

    private static bool SurelyOverlap(ValidityPeriod one, ValidityPeriod other) => one.LatestStart < other.EarliestEnd && other.LatestStart < one.EarliestEnd;
}
