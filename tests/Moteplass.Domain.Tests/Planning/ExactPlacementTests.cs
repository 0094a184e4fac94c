using Moteplass.Domain.Planning;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>The best days for one series are held against every choice of days that there is.</summary>
public sealed class ExactPlacementTests
{
    private const int Instances = 1_000;

    [Fact]
    public void Evenly_spread_days_are_as_good_as_any_choice_of_days()
    {
        int impossible = 0;
        for (ulong seed = 0; seed < Instances; seed++)
        {
            (PlacementSeries series, int[] penalties) = Random(seed, withTargets: false);
            var days = new int[series.Count];
            var exact = new ExactPlacement();

            long? found = exact.Find(series, series.Windows, series.Days, penalties, days);

            Assert.Equal((seed, Enumerate(series, penalties)), (seed, found));
            impossible += found is null ? 1 : 0;
            if (found is not null)
            {
                IsAllowed(series, days);
                Assert.Equal(found, ExactPlacement.CostOf(series, days, penalties));
            }
        }

        Assert.InRange(impossible, 20, Instances / 2);
    }

    [Fact]
    public void Days_near_their_targets_are_as_good_as_any_choice_of_days()
    {
        int impossible = 0;
        for (ulong seed = 0; seed < Instances; seed++)
        {
            (PlacementSeries series, int[] penalties) = Random(seed, withTargets: true);
            var days = new int[series.Count];

            long? found = NearestPlacement.Find(series, series.Windows, series.Days, penalties, days);

            Assert.Equal((seed, Enumerate(series, penalties)), (seed, found));
            impossible += found is null ? 1 : 0;
            if (found is not null)
            {
                IsAllowed(series, days);
                Assert.Equal(found, NearestPlacement.CostOf(series.Windows, days, penalties));
            }
        }

        Assert.InRange(impossible, 20, Instances / 2);
    }

    // A table of the least costs over all gaps looks at each pair of days for each meeting and each first day.
    [Theory]
    [InlineData(4)]
    [InlineData(10)]
    public void Looking_near_the_even_places_takes_a_small_part_of_the_steps_that_all_gaps_take(int count)
    {
        DaySet year = DaySet.All(365);
        for (int day = 0; day < 365; day++)
        {
            if (day % 7 > 4)
            {
                year.Remove(day);
            }
        }

        var exact = new ExactPlacement();
        exact.Find(Series(365, count, year, [], null), Windows(365, count, null), year, new int[365], new int[count]);

        long days = year.Count;
        Assert.InRange(exact.Steps, 1, days * days * days / 20);
    }

    private static void IsAllowed(PlacementSeries series, int[] days)
    {
        Assert.Equal(days.Distinct().Order(), days);
        Assert.All(days.Index(), one => Assert.InRange(one.Item, series.Windows.Low[one.Index], series.Windows.High[one.Index]));
        Assert.All(days, day => Assert.True(series.Days.Has(day)));
        Assert.Subset(days.ToHashSet(), series.Fixed.ToHashSet());
    }

    /// <summary>A circle of 6 to 33 days, up to five meetings, perhaps with penalties, fixed days and windows.</summary>
    private static (PlacementSeries Series, int[] Penalties) Random(ulong seed, bool withTargets)
    {
        var random = new SplitMix64(seed);
        int length = 6 + random.Below(28);
        int count = 1 + random.Below(5);
        var days = new DaySet(length);
        for (int day = 0; day < length; day++)
        {
            if (random.Below(100) < 65)
            {
                days.Add(day);
            }
        }

        var penalties = new int[length];
        bool hasPenalties = random.Below(2) == 0;
        for (int day = 0; day < length; day++)
        {
            penalties[day] = hasPenalties && random.Below(3) == 0 ? 1 + random.Below(7) : 0;
        }

        var onDays = new SortedSet<int>();
        int more = random.Below(3) == 0 ? 1 + random.Below(count) : 0;
        for (int i = 0; i < more; i++)
        {
            onDays.Add(random.Below(length));
        }

        foreach (int day in onDays)
        {
            days.Add(day);
        }

        MeetingWindows windows = Windows(length, count, withTargets ? [.. Enumerable.Range(0, count).Select(_ => random.Below(length)).Order()] : null);
        if (random.Below(3) == 0 && count > 1)
        {
            for (int k = 0; k < count; k++)
            {
                (windows.Low[k], windows.High[k]) = k < count / 2 ? (0, (length / 2) - 1) : (length / 2, length - 1);
            }
        }

        return (Series(length, count, days, [.. onDays], windows), penalties);
    }

    private static MeetingWindows Windows(int length, int count, int[]? targets) =>
        new([.. Enumerable.Repeat(0, count)], [.. Enumerable.Repeat(length - 1, count)], targets);

    private static PlacementSeries Series(int length, int count, DaySet days, int[] onDays, MeetingWindows? windows) => new()
    {
        Windows = windows ?? Windows(length, count, null),
        Days = days,
        Fixed = onDays,
        Penalties = new int[length],
        From = 0,
        Length = length,
        Attendees = [],
    };

    /// <summary>The least cost of every choice of days, or null if there is none.</summary>
    private static long? Enumerate(PlacementSeries series, int[] penalties)
    {
        int[] days = [.. series.Days.Days()];
        var chosen = new int[series.Count];
        long? best = null;
        Choose(0, 0);
        return best;

        void Choose(int k, int from)
        {
            if (k == series.Count)
            {
                if (series.Fixed.All(chosen.Contains))
                {
                    long cost = series.Windows.Targets is { } targets
                        ? chosen.Select((day, i) => series.Count * (penalties[day] + (2L * Math.Abs(day - targets[i])))).Sum()
                        : Spread(series, chosen, penalties);
                    best = best < cost ? best : cost;
                }

                return;
            }

            for (int j = from; j < days.Length; j++)
            {
                if (days[j] >= series.Windows.Low[k] && days[j] <= series.Windows.High[k])
                {
                    chosen[k] = days[j];
                    Choose(k + 1, j + 1);
                }
            }
        }
    }

    /// <summary>What evenly spread days cost, from each day to the next and from the last on to the first.</summary>
    private static long Spread(PlacementSeries series, int[] days, int[] penalties)
    {
        long cost = 0;
        for (int i = 0; i < days.Length; i++)
        {
            int next = i == days.Length - 1 ? days[0] + series.Length : days[i + 1];
            cost += Math.Abs((days.Length * (next - days[i])) - series.Length) + (days.Length * penalties[days[i]]);
        }

        return cost;
    }
}
