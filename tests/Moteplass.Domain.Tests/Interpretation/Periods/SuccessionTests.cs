using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Tests.Interpretation;

public sealed class SuccessionTests
{
    [Theory]
    [InlineData("2010-01-01/2016-06-01 2016-06-01/..", "2010-01-01/2016-05-31 2016-06-01/..")]
    [InlineData("2016-06-01/.. 2010/2016-06-01", "2016-06-01/.. 2010/2016-05-31")]
    [InlineData("/2016-06-01 2016-06-01/", "/2016-05-31 2016-06-01/")]
    [InlineData("../2016-06-01 2016-06-01/2016-06-01 2016-06-01/..", "../2016-05-31 2016-06-01/2016-06-01 2016-06-01/..")]
    [InlineData("2010/2016-06-01 2016-06-02/..", "2010/2016-06-01 2016-06-02/..")]
    [InlineData("2010/2016-06-02 2016-06-01/..", "2010/2016-06-02 2016-06-01/..")]
    [InlineData("2010/2016-06-01~ 2016-06-01/..", "2010/ 2016-06-01/..")]
    [InlineData("2010/2016-06 2016-06/..", "2010/2016-06 2016-06/..")]
    [InlineData("../0001-01-01 0001-01-01/..", "../0001-01-01 0001-01-01/..")]
    [InlineData("- 2016-06-01/..", "- 2016-06-01/..")]
    public void On_a_day_that_ends_one_and_begins_another_the_later_alone_holds(string stated, string read) => Assert.Equal(
        read, string.Join(' ', Succession.Read([.. Periods(stated).Index()], one => one.Item, one => one.Index).Select(period => period?.ToString() ?? "-")));

    // The first and the third say the same: what goes on takes no day from the second.
    [Theory]
    [InlineData("2010-01-01/2016-05-31 2010-01-01/2016-06-01 2016-06-01/..", "2010-01-01/2016-05-31 2010-01-01/2016-06-01 2016-06-01/..")]
    [InlineData("2010-01-01/2016-06-01 2010-01-01/2016-06-01 2016-06-01/..", "2010-01-01/2016-05-31 2010-01-01/2016-06-01 2016-06-01/..")]
    [InlineData("2010-01-01/2016-06-01 2016-06-01/.. 2016-06-02/..", "2010-01-01/2016-06-01 2016-06-01/.. 2016-06-02/..")]
    [InlineData("2010-01-01/2016-05-30 2010-01-01/2016-06-01 2016-06-01/..", "2010-01-01/2016-05-30 2010-01-01/2016-05-31 2016-06-01/..")]
    public void What_goes_on_as_it_was_takes_no_day_from_another(string stated, string read) => Assert.Equal(
        read, string.Join(' ', Succession.Read([.. Periods(stated).Index()], one => one.Item, one => one.Index % 2)));

    [Theory]
    [InlineData("2014-01-01/2015-06-30 2015-07-01/2016-12-31", "2015", true)]
    [InlineData("2015-07-01/2016-12-31 2014-01-01/2015-06-30", "2015", true)]
    [InlineData("2014-01-01/2015-06-30 2015-07-02/2016-12-31", "2015", null)]
    [InlineData("2014-01-01/2015-06-30 2015-08-01/2016-12-31", "2015-07", false)]
    [InlineData("2014/2015-06-30 2015-03-01/2015-12-30 2015-12-31/..", "2015", true)]
    [InlineData("2014/2015-06 2015-07/2016", "2015", null)]
    [InlineData("2014/2015-06 2015-07/2016", "2015-07-31", true)]
    [InlineData("2014/2014 -", "2015", true)]
    [InlineData("/2015-07-01", "2015-07-01", true)]
    [InlineData("2015-07-01/", "2015-07-01", true)]
    [InlineData("2015-07-01/", "2015-07", null)]
    [InlineData("/", "2015", null)]
    [InlineData("", "2015", false)]
    public void Periods_that_adjoin_cover_a_coarse_date_together(string periods, string date, bool? holds) =>
        Assert.Equal(holds, Succession.HoldOn(Periods(periods), PartialDate.Parse(date)));

    [Theory]
    [InlineData("2014/2016", null)]
    [InlineData("2014/2016 -", true)]
    [InlineData("", false)]
    public void Without_a_date_only_what_states_no_period_holds(string periods, bool? holds) => Assert.Equal(holds, Succession.HoldOn(Periods(periods), null));

    private static IEnumerable<ValidityPeriod?> Periods(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(period => period == "-" ? (ValidityPeriod?)null : ValidityPeriod.Parse(period));
}
