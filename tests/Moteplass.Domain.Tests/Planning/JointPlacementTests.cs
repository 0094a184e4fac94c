using Moteplass.Domain.Planning;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>The best days for a few series at once are held against every choice of days that there is.</summary>
public sealed class JointPlacementTests
{
    private const int Instances = 300;
    private const int Enough = 5_000;

    [Fact]
    [Trait("Speed", "slow")]
    public void A_few_series_at_once_are_as_good_as_any_choice_of_days_and_nothing_costs_less()
    {
        int possible = 0;
        for (ulong seed = 0; seed < Instances; seed++)
        {
            (PlacementSeries[] series, PlacementResource[] resources, int length) = Random(seed);
            int[] all = [.. Enumerable.Range(0, series.Length)];
            DaySet[] free = [.. series.Select(one => one.Days)];
            if (Enumerate(series, resources) is not { } least)
            {
                continue;
            }

            possible++;
            var joint = new JointPlacement(series, resources, new SeriesPlacer(), length);

            PlacedSeries[]? found = joint.Find(all, free, least + 1, Enough);

            Assert.Equal((seed, least), (seed, found?.Select((one, i) => one.ValueIn(series[i])).Sum()));
            Assert.All(resources.Index(), one => Assert.All(Enumerable.Range(0, length), day => Assert.True(Uses(series, found!, one.Index, day) <= one.Item.Capacity[day])));
            Assert.Null(joint.Find(all, free, least, Enough));
        }

        Assert.InRange(possible, Instances / 2, Instances - 1);
    }

    [Fact]
    public void Without_tries_nothing_is_found()
    {
        (PlacementSeries[] series, PlacementResource[] resources, int length) = Random(1);

        Assert.Null(new JointPlacement(series, resources, new SeriesPlacer(), length).Find([0], [series[0].Days], long.MaxValue, 0));
    }

    private static int Uses(PlacementSeries[] series, PlacedSeries[] placed, int resource, int day) =>
        series.Index().Count(one => placed[one.Index].Days.Contains(day) && one.Item.Attendees.Any(attends => attends.Resource == resource && attends.On?.Has(day) != false));

    /// <summary>Three series of two or three meetings on a circle of 8 to 14 days; of three that attend some of them the last has room for two.</summary>
    private static (PlacementSeries[] Series, PlacementResource[] Resources, int Length) Random(ulong seed)
    {
        var random = new SplitMix64(seed);
        int length = 8 + random.Below(7);
        PlacementResource[] resources =
        [
            .. Enumerable.Range(0, 3).Select(number => new PlacementResource(new Attendee($"o{number}", AttendeeKind.Actor), [.. Enumerable.Repeat(number == 2 ? 2 : 1, length)])),
        ];
        var series = new PlacementSeries[3];
        for (int i = 0; i < series.Length; i++)
        {
            int count = 2 + random.Below(2);
            var days = new DaySet(length);
            var half = new DaySet(length);
            var penalties = new int[length];
            for (int day = 0; day < length; day++)
            {
                if (random.Below(10) < 7)
                {
                    days.Add(day);
                }

                if (2 * day < length)
                {
                    half.Add(day);
                }

                penalties[day] = random.Below(4) == 0 ? random.Below(4) : 0;
            }

            var attendees = new List<(int, DaySet?)>();
            for (int resource = 0; resource < resources.Length; resource++)
            {
                if (random.Below(4) > 0)
                {
                    attendees.Add((resource, random.Below(4) == 0 ? half : null));
                }
            }

            series[i] = new PlacementSeries
            {
                Windows = new MeetingWindows([.. Enumerable.Repeat(0, count)], [.. Enumerable.Repeat(length - 1, count)], null),
                Days = days,
                Fixed = [],
                Penalties = penalties,
                From = 0,
                Length = length,
                Attendees = [.. attendees],
            };
        }

        return (series, resources, length);
    }

    /// <summary>What the best of all choices of days costs in which everybody has room; null if there is none.</summary>
    private static long? Enumerate(PlacementSeries[] series, PlacementResource[] resources)
    {
        PlacedSeries[][] choices = [.. series.Select(one => Choices(one).ToArray())];
        long? least = null;
        foreach (PlacedSeries first in choices[0])
        {
            foreach (PlacedSeries second in choices[1])
            {
                foreach (PlacedSeries third in choices[2])
                {
                    PlacedSeries[] all = [first, second, third];
                    long value = all.Select((one, i) => one.ValueIn(series[i])).Sum();
                    if (!(least <= value) && resources.Index().All(one => all.SelectMany(placed => placed.Days).Distinct().All(day => Uses(series, all, one.Index, day) <= one.Item.Capacity[day])))
                    {
                        least = value;
                    }
                }
            }
        }

        return least;
    }

    private static IEnumerable<PlacedSeries> Choices(PlacementSeries series)
    {
        int[] days = [.. series.Days.Days()];
        return
            from bits in Enumerable.Range(0, 1 << days.Length)
            where System.Numerics.BitOperations.PopCount((uint)bits) == series.Count
            let chosen = days.Where((_, i) => (bits >> i & 1) != 0).ToArray()
            select new PlacedSeries(chosen, ExactPlacement.CostOf(series, chosen, series.Penalties), 0);
    }
}
