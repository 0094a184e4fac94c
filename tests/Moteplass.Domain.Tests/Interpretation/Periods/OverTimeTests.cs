using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Tests.Interpretation.Periods;

/// <summary>What is put in order once for many questions answers each as if all were gone through.</summary>
public sealed class OverTimeTests
{
    private static readonly string[] Dates = ["2015", "2015~", "2016-02", "2016-02-29", "2016-21", "2015-12-31", "2016-01-01", "2016-W05", "2014-05-06", "2016-02-29"];

    private static readonly string[] Periods =
        ["2015/2016", "2015-03-01/2015-03-31", "2015-04-01/..", "../2014-12-31", "/2015-06-30", "2015-05-05/", "2016-02-29/2016-02-29", "2014~/2015", "2015-21/2015-23", "../.."];

    private static readonly LocalDate[] Days = [.. Enumerable.Range(0, 60).Select(step => new LocalDate(2014, 1, 1).PlusDays(17 * step)), new(2016, 2, 29), new(2015, 12, 31), new(9999, 12, 31)];

    [Fact]
    public void Dates_within_some_days_are_counted()
    {
        PartialDate[] dates = [.. Dates.Where(date => PartialDate.TryParse(date, out _)).Select(date => PartialDate.Parse(date))];
        var counted = new DatesOverTime(dates);
        foreach (DateInterval days in Intervals())
        {
            Assert.Equal(dates.Count(date => days.Start <= date.Earliest && date.Latest <= days.End), counted.SurelyIn(days));
            Assert.Equal(dates.Count(date => date.Earliest <= days.End && days.Start <= date.Latest), counted.PossiblyIn(days));
        }
    }

    [Fact]
    public void Whether_any_of_several_periods_holds_is_told_as_one_by_one()
    {
        for (int skipped = 0; skipped < 1 << 6; skipped++)
        {
            ValidityPeriod?[] periods = [.. Periods.Where((_, i) => i > 5 ? i == 6 + (skipped % 4) : (skipped >> i & 1) != 0).Select(period => (ValidityPeriod?)ValidityPeriod.Parse(period))];
            var times = TimesInForce.Of(periods);
            Assert.All(Days.Where((_, i) => i % 7 == skipped % 7), day => Assert.Equal(ThreeValued.Any(periods, period => period.HoldsOn(day)), times.HoldsOn(day)));
            Assert.All(Dates.Where(date => PartialDate.TryParse(date, out _)).Select(date => PartialDate.Parse(date)), date => Assert.Equal(Succession.HoldOn(periods, date), times.HoldsOn(date)));
            Assert.Equal(Succession.HoldOn(periods, null), times.HoldsOn(null));
            Assert.All(Intervals().Where((_, i) => i % 97 == skipped), days => Assert.Equal(DaysInForce.Of(periods, days), times.In(days)));
        }
    }

    [Fact]
    public void Sums_and_times_on_a_day_are_those_of_all_that_have_it()
    {
        (int First, int Last, long Number)[] all = [.. Periods.Select(ValidityPeriod.Parse).Select((period, i) => (period.LatestStart, period.EarliestEnd, (long)(i + 1)))];
        var sums = new SumsOverTime(all);
        var joined = new JoinedTimes(all.Select(one => (one.First, one.Last)));
        foreach (int day in Days.Select(ValidityPeriod.Number))
        {
            Assert.Equal(all.Where(one => one.First <= day && day <= one.Last).Sum(one => one.Number), sums.On(day));
            Assert.Equal(all.Any(one => one.First <= day && day <= one.Last), joined.Has(day));
        }

        int[] sorted = [.. Days.Select(ValidityPeriod.Number).Order()];
        Assert.Equal(sorted.Count(joined.Has), joined.Count(sorted));
    }

    private static IEnumerable<DateInterval> Intervals() =>
        from start in Days
        from end in Days
        where start <= end
        select new DateInterval(start, end);
}
