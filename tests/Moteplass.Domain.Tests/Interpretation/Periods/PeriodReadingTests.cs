using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Tests.Interpretation;

public sealed class PeriodReadingTests
{
    private static readonly LocalDate Day = new(2016, 6, 1);

    [Theory]
    [InlineData("2015/2017", true)]
    [InlineData("2017/..", false)]
    [InlineData("2016/..", null)]
    [InlineData("2014~/..", null)]
    [InlineData("2018~/..", null)]
    [InlineData("2010/2014~", null)]
    [InlineData("2017-01~/2017", null)]
    [InlineData("2015~/2015", false)]
    [InlineData("2017~/..", null)]
    [InlineData("..", true)]
    public void An_approximate_end_proves_nothing_and_a_record_without_a_period_holds_always(string text, bool? holds) =>
        Assert.Equal(holds, (text == ".." ? (ValidityPeriod?)null : ValidityPeriod.Parse(text)).HoldsOn(Day));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, "2016", true)]
    [InlineData("2015/2017", null, null)]
    [InlineData("2015/2017", "2016", true)]
    [InlineData("2015/2016", "2016", null)]
    [InlineData("2015/2015", "2016", false)]
    public void On_a_date_that_is_not_known_only_a_record_without_a_period_holds(string? period, string? date, bool? holds) => Assert.Equal(
        holds, (period is null ? (ValidityPeriod?)null : ValidityPeriod.Parse(period)).HoldsOn(date is null ? (PartialDate?)null : PartialDate.Parse(date)));
}
