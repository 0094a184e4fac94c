using Moteplass.Domain.Planning;
using NodaTime;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>Plans of a few structures are held against every plan that there is.</summary>
public sealed class PlanOracleTests
{
    private const int Instances = 60;

    private static readonly DateInterval Weeks = Interval("2027-01-11/2027-01-24");

    [Fact]
    public void Three_of_four_small_plans_are_the_best_of_all_plans_and_none_leaves_out_what_could_be_placed()
    {
        (int best, int possible, double loss, double worst) = (0, 0, 0, 0);
        for (ulong seed = 0; seed < Instances; seed++)
        {
            (CollaborationRegister register, PlanRequest request) = Instance(seed);
            var plan = MeetingPlan.Of(register, request);

            double? optimum = Best(register, request);

            if (optimum is not { } most)
            {
                Assert.True(plan.Quality.Unplaced > 0);
                continue;
            }

            possible++;
            Assert.Equal((seed, 0), (seed, plan.Quality.Unplaced));
            double lost = most - plan.Quality.MeanEvenness!.Value;
            Assert.InRange(lost, -1e-9, 1);
            Assert.True(most <= plan.Quality.MeanEvennessAtMost + 1e-9);
            Assert.True(plan.Quality.IsBest is null || lost < 1e-9);
            (best, loss, worst) = (best + (lost < 1e-9 ? 1 : 0), loss + lost, Math.Max(worst, lost));
        }

        Assert.True(possible > Instances / 2, $"{possible} are possible.");
        Assert.True(4 * best >= 3 * possible && loss / possible < 0.005, $"{best} of {possible} are the best; the mean loss is {loss / possible:F4}, the worst {worst:F4}.");
    }

    /// <summary>Three structures with two or three meetings in two weeks and seats for some of three organisations, one of which is away on some days.</summary>
    private static (CollaborationRegister Register, PlanRequest Request) Instance(ulong seed)
    {
        var random = new SplitMix64(seed);
        string[] organisations = ["ffo", "safo", "uf"];
        var structures = new List<CollaborationStructure>();
        var wishes = new List<StructureWish>();
        foreach (string id in new[] { "a", "b", "c" })
        {
            structures.Add(Council(id, null, string.Join(' ', organisations.Where(_ => random.Below(3) > 0).DefaultIfEmpty("ffo"))));
            wishes.Add(new StructureWish { Structure = Id(id), Meetings = 2 + random.Below(2) });
        }

        CollaborationRegister register = Register([.. structures]);
        LocalDate first = Weeks.Start.PlusDays(random.Below(10));
        return (register, new PlanRequest
        {
            Interval = Weeks,
            Wishes = [.. wishes],
            Capacities = [new Capacity { Actor = register.Actors[0].Id, MeetingsADay = 0, Within = new DateInterval(first, first.PlusDays(random.Below(4))) }],
        });
    }

    /// <summary>The highest mean evenness of all plans that place everything; null if there is none.</summary>
    private static double? Best(CollaborationRegister register, PlanRequest request)
    {
        (int Days, double Evenness)[][] choices = [.. register.Structures.Select((structure, i) => Choices(structure, request, request.Wishes[i].Meetings!.Value))];
        bool[][] areApart = [new bool[3], new bool[3], new bool[3]];
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 3; j++)
            {
                areApart[i][j] = register.Structures[i].Seats.Select(seat => seat.OnBehalfOf).Intersect(register.Structures[j].Seats.Select(seat => seat.OnBehalfOf)).Any();
            }
        }

        double? best = null;
        foreach ((int first, double firstEvenness) in choices[0])
        {
            foreach ((int second, double secondEvenness) in choices[1].Where(one => !areApart[0][1] || (one.Days & first) == 0))
            {
                foreach ((int third, double thirdEvenness) in choices[2])
                {
                    bool isFree = (!areApart[0][2] || (third & first) == 0) && (!areApart[1][2] || (third & second) == 0);
                    double mean = (firstEvenness + secondEvenness + thirdEvenness) / 3;
                    best = isFree && !(best >= mean) ? mean : best;
                }
            }
        }

        return best;
    }

    /// <summary>Each choice of days for a structure alone, as bits, with its evenness.</summary>
    private static (int Days, double Evenness)[] Choices(CollaborationStructure structure, PlanRequest request, int meetings)
    {
        Capacity away = request.Capacities[0];
        bool isAffected = structure.Seats.Any(seat => seat.OnBehalfOf == away.Actor);
        LocalDate[] free = [.. Weeks.Where(day => MeetingCalendar.Norwegian.IsWorkingDay(day) && !(isAffected && away.Within!.Contains(day)))];
        return
        [
            .. Enumerable.Range(0, 1 << free.Length)
                .Where(chosen => System.Numerics.BitOperations.PopCount((uint)chosen) == meetings)
                .Select(chosen => free.Where((_, i) => (chosen >> i & 1) != 0).ToArray())
                .Select(days => (days.Sum(day => 1 << Period.DaysBetween(Weeks.Start, day)), Moteplass.Domain.Analysis.Evenness.Of(days, Weeks)!.Value)),
        ];
    }
}
