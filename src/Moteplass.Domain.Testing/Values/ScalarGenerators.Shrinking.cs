using NodaTime;

namespace Moteplass.Domain.Testing;

/// <summary>How they shrink: to a simpler form, then number by number.</summary>
internal static partial class ScalarGenerators
{
    /// <summary>Smaller numbers, the least first.</summary>
    internal static IEnumerable<int> ShrinkNumber(int number, int least = 0)
    {
        if (number > least)
        {
            yield return least;
        }

        if (number / 2 > least)
        {
            yield return number / 2;
        }

        // One step at a time only near the end, or shrinking a large number would never finish.
        if (number - 1 > least && number <= 1000)
        {
            yield return number - 1;
        }
    }

    private static IEnumerable<CountRange> Shrink(CountRange range)
    {
        if (range.IsApproximate)
        {
            yield return new CountRange(range.Minimum, range.Maximum);
        }

        if (range.Maximum is null || range.Maximum > range.Minimum)
        {
            yield return new CountRange(range.Minimum, range.Minimum, range.IsApproximate);
        }

        foreach (int smaller in ShrinkNumber(range.Minimum))
        {
            yield return new CountRange(smaller, range.Maximum == range.Minimum ? smaller : range.Maximum, range.IsApproximate);
        }

        foreach (int smaller in range.Maximum is { } maximum ? ShrinkNumber(maximum, range.Minimum) : [])
        {
            yield return new CountRange(range.Minimum, smaller, range.IsApproximate);
        }
    }

    private static IEnumerable<AgeRange> Shrink(AgeRange ages)
    {
        IEnumerable<AgeRange> lower =
            from minimum in Smaller(ages.Minimum, 0)
            select new AgeRange(minimum, ages.Maximum);
        IEnumerable<AgeRange> upper =
            from maximum in Smaller(ages.Maximum, ages.Minimum ?? 0)
            select new AgeRange(ages.Minimum, maximum);
        return lower.Concat(upper);

        static IEnumerable<int?> Smaller(int? age, int least) => age is { } stated ? ShrinkNumber(stated, least).Select(smaller => (int?)smaller).Prepend(null) : [];
    }

    private static IEnumerable<LeadTime> Shrink(LeadTime lead)
    {
        IEnumerable<LeadTime> shorter = lead is { Amount: { } amount, Unit: { } unit } ? ShrinkNumber(amount).Select(less => Length(less, unit)) : [];
        return lead == default ? [] : shorter.Prepend(default).Distinct();
    }

    // None, all and a half are simpler than any other share.
    private static IEnumerable<Share> Shrink(Share share)
    {
        Share[] simple = [default, new(1, 1), new(1, 2)];
        return simple.Contains(share) ? simple.TakeWhile(each => each != share) : [.. simple, new(share.Numerator / 2, share.Denominator / 2)];
    }

    private static IEnumerable<ClockTimes> Shrink(ClockTimes times)
    {
        int begins = Minutes(times.Start);
        int? ends = times.End is { } end ? Minutes(end) : null;
        IEnumerable<ClockTimes> earlier = ShrinkNumber(begins).Select(smaller => Times(smaller, ends));
        return ends is { } last
            ? earlier.Prepend(Times(begins, null)).Concat(ShrinkNumber(last, begins + 1).Select(smaller => Times(begins, smaller)))
            : earlier;

        static int Minutes(LocalTime time) => (time.Hour * 60) + time.Minute;
    }
}
