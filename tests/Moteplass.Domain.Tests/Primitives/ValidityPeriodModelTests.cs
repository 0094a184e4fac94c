using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Moteplass.Domain.Tests.Primitives;

/// <summary>The three-valued answers against a model that tries every possible first and last day within a few days of one month.</summary>
public class ValidityPeriodModelTests
{
    private const int Before = int.MinValue;
    private const int After = int.MaxValue;

    [Property(Arbitrary = [typeof(FewDays)], MaxTest = 500)]
    public void Covers_a_day_as_the_model_does(ValidityPeriod period, LocalDate day) => Assert.Equal(
        ThreeValued.Judge(Possible(period), each => each.First <= day.Day && day.Day <= each.Last),
        period.Covers(day));

    [Property(Arbitrary = [typeof(FewDays)], MaxTest = 500)]
    public void Covers_a_date_as_the_model_does(ValidityPeriod period, PartialDate date)
    {
        var cases = Possible(period).SelectMany(_ => Days(date), (days, day) => (days, day));

        Assert.Equal(ThreeValued.Judge(cases, each => each.days.First <= each.day && each.day <= each.days.Last), period.Covers(date));
    }

    [Property(Arbitrary = [typeof(FewDays)], MaxTest = 500)]
    public void Has_started_and_ended_as_in_the_model(ValidityPeriod period, LocalDate day)
    {
        Assert.Equal(ThreeValued.Judge(Possible(period), each => each.First <= day.Day), period.HasStartedBy(day));
        Assert.Equal(ThreeValued.Judge(Possible(period), each => each.Last < day.Day), period.HasEndedBefore(day));
    }

    [Property(Arbitrary = [typeof(FewDays)], MaxTest = 300)]
    public void Covers_and_overlaps_another_period_as_the_model_does(ValidityPeriod one, ValidityPeriod other)
    {
        var cases = Possible(one).SelectMany(_ => Possible(other), (mine, its) => (mine, its)).ToList();

        Assert.Equal(ThreeValued.Judge(cases, each => each.mine.First <= each.its.First && each.its.Last <= each.mine.Last), one.Covers(other));
        Assert.Equal(ThreeValued.Judge(cases, each => each.mine.First <= each.its.Last && each.its.First <= each.mine.Last), one.Overlaps(other));
    }

    /// <summary>Every first and last day that a period may have. Unknown days reach one beyond what dates and questions can be about.</summary>
    private static List<(int First, int Last)> Possible(ValidityPeriod period)
    {
        IEnumerable<int> anyDay = Enumerable.Range(1, 14);
        IEnumerable<int> firsts = period.IsStartOpen ? [Before] : period.Start is { } start ? Days(start) : anyDay.Prepend(Before);
        IEnumerable<int> lasts = period.IsEndOpen ? [After] : period.End is { } end ? Days(end) : anyDay.Append(After);
        return [.. firsts.SelectMany(_ => lasts, (first, last) => (first, last)).Where(days => days.first <= days.last)];
    }

    private static IEnumerable<int> Days(PartialDate date) => Enumerable.Range(date.Earliest.Day, date.Latest.Day - date.Earliest.Day + 1);

    private static class FewDays
    {
        public static Arbitrary<LocalDate> Day() => Gen.Choose(2, 13).Select(day => new LocalDate(2016, 2, day)).ToArbitrary();

        public static Arbitrary<PartialDate> Date() => Dates.ToArbitrary();

        public static Arbitrary<ValidityPeriod> Period() => (
            from one in End
            from other in End
            let isBackwards = one.Date?.Earliest > other.Date?.Latest
            let start = isBackwards ? other : one
            let end = isBackwards ? one : other
            select new ValidityPeriod(start.Date, end.Date, start.IsOpen, end.IsOpen)).ToArbitrary();

        private static Gen<PartialDate> Dates =>
            from day in Gen.Choose(4, 11)
            from isApproximate in Gen.Elements(true, false)
            let date = PartialDate.FromDate(new LocalDate(2016, 2, day))
            select isApproximate ? date.Approximately() : date;

        private static Gen<(PartialDate? Date, bool IsOpen)> End => Gen.Frequency(
            (4, Dates.Select(date => ((PartialDate?)date, false))),
            (1, Gen.Constant(((PartialDate?)null, false))),
            (1, Gen.Constant(((PartialDate?)null, true))));
    }
}
