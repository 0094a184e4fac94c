using Moteplass.Domain.Analysis;
using Moteplass.Domain.Planning;
using Moteplass.Domain.Testing;
using NodaTime;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>What holds of every plan, over instances that follow from a seed: some with room, some without.</summary>
public sealed class PlanInvariantTests
{
    private static readonly Dictionary<int, (PlanInstance Instance, MeetingPlan Plan)> Made = [];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_day_is_off_and_nobody_has_more_meetings_than_room(int seed)
    {
        (PlanInstance instance, MeetingPlan plan) = Plan(seed);

        Assert.All(plan.Series.SelectMany(series => series.Dates), date => Assert.True(instance.Request.Calendar!.IsWorkingDay(date.Day) && instance.Request.Interval.Contains(date.Day)));
        Assert.All(plan.Series, series => Assert.Equal(series.Dates.Count, series.Dates.Select(date => date.Day).Distinct().Count()));
        Assert.All(Attendances(instance.Register, plan), one => Assert.True(one.Meetings <= Room(instance.Request, one.Actor, one.Day), $"{one.Actor} {one.Day}"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_was_asked_for_is_placed_or_unplaced_and_the_figures_are_those_of_the_dates(int seed)
    {
        (_, MeetingPlan plan) = Plan(seed);

        Assert.Equal(plan.Series.Sum(series => series.Asked), plan.Quality.Asked);
        Assert.Equal(plan.Series.Sum(series => series.Dates.Count), plan.Quality.Placed);
        Assert.All(plan.Series, series => Assert.Equal(series.Promised!.Value.Minimum, series.Asked));
        Assert.All(plan.Series, series => Assert.Equal(series.Evenness, Evenness.Of(series.Dates.Select(date => date.Day), series.SpreadOver)));
        Assert.All(plan.Series, series => Assert.True(!(series.Evenness > series.EvennessAtMost)));
        Assert.True(plan.Quality.UnplacedAtLeast <= plan.Quality.Unplaced);
        Assert.True(!(plan.Quality.MeanEvenness > plan.Quality.MeanEvennessAtMost));
        Assert.True(plan.Quality.IsBest is null or true);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_unplaced_meeting_has_an_obstacle_and_each_proof_is_confirmed_by_counting(int seed)
    {
        (PlanInstance instance, MeetingPlan plan) = Plan(seed);
        ILookup<string, Id<CollaborationStructure>> members = instance.Register.Structures
            .SelectMany(structure => structure.Seats.Select(seat => (Actor: seat.OnBehalfOf.ToString()!, structure.Id))).ToLookup(one => one.Actor, one => one.Id);

        Assert.All(plan.Series.Where(series => series.Unplaced > 0), series => Assert.Contains(plan.Obstacles, obstacle =>
            obstacle.Structure == series.Structure || obstacle.Actors.Any(actor => members[actor.ToString()].Contains(series.Structure))));
        foreach (PlanObstacle obstacle in plan.Obstacles)
        {
            LocalDate[] working = [.. obstacle.Window.Where(instance.Request.Calendar!.IsWorkingDay)];
            if (obstacle.Kind == ObstacleKind.Overbooked)
            {
                string actor = Assert.Single(obstacle.Actors).ToString();
                Assert.Equal(plan.Series.Where(series => members[actor].Contains(series.Structure)).Sum(series => series.Asked), obstacle.Meetings);
                int[] room = [.. working.Select(day => Room(instance.Request, actor, day))];
                Assert.Equal((room.Count(meetings => meetings > 0), room.Sum()), (obstacle.Days, obstacle.Room));
                Assert.True(obstacle.Meetings > obstacle.Room);
            }
            else
            {
                Assert.Equal((ObstacleKind.NoDayFound, false), (obstacle.Kind, obstacle.IsProof));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_lists_means_nothing(int seed)
    {
        (PlanInstance instance, MeetingPlan plan) = Plan(seed);
        CollaborationRegister turned = instance.Register with
        {
            Actors = [.. instance.Register.Actors.Reverse()],
            Structures = [.. instance.Register.Structures.Reverse().Select(structure => structure with { Seats = [.. structure.Seats.Reverse()] })],
        };

        Assert.Equal(Says(plan), Says(MeetingPlan.Of(turned, instance.Request with { Capacities = [.. instance.Request.Capacities.Reverse()] })));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Ids_that_keep_their_order_may_be_others(int seed)
    {
        (PlanInstance instance, MeetingPlan plan) = Plan(seed);
        CollaborationRegister renamed = instance.Register with
        {
            Structures = [.. instance.Register.Structures.Select(structure => structure with { Id = Id($"a-{structure.Id}") })],
        };

        Assert.Equal(plan.Series.Select(Dates), MeetingPlan.Of(renamed, instance.Request).Series.Select(Dates));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_blackout_more_raises_no_bound(int seed)
    {
        (PlanInstance instance, MeetingPlan plan) = Plan(seed);
        PlanRequest less = instance.Request with { Calendar = instance.Request.Calendar!.PlusBlackouts([Interval("2027-05-03/2027-05-21")]), RoundsPerStructure = 0 };

        MeetingPlan after = MeetingPlan.Of(instance.Register, less);

        // Of series with fewer meetings than asked for, the most that is possible is of those that find a day.
        Assert.All(plan.Series.Zip(after.Series).Where(two => two.First.Unplaced == 0 && two.Second.Unplaced == 0), two => Assert.True(two.Second.EvennessAtMost <= two.First.EvennessAtMost));
        Assert.True(after.Quality.UnplacedAtLeast >= plan.Quality.UnplacedAtLeast);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_structure_that_shares_nothing_leaves_the_others_where_they_were_first_placed(int seed)
    {
        PlanInstance instance = Plan(seed).Instance;
        CollaborationStructure alone = Council("alene", PerYear("6"), "ingen-andre");
        CollaborationRegister more = instance.Register with
        {
            Actors = [.. instance.Register.Actors, new UserOrganisation { Id = Id<Actor>.Parse("ingen-andre"), Name = new LocalizedText("Ingen andre") }],
            Structures = [.. instance.Register.Structures, alone],
        };
        PlanRequest first = instance.Request with { RoundsPerStructure = 0 };

        MeetingPlan with = MeetingPlan.Of(more, first);

        Assert.Equal(MeetingPlan.Of(instance.Register, first).Series.Select(Dates), with.Series.Where(series => series.Structure != alone.Id).Select(Dates));
        Assert.Equal(Of(with, "alene").EvennessAtMost, Of(with, "alene").Evenness);
    }

    [Fact]
    public void Some_of_the_instances_have_room_for_all_and_some_have_not()
    {
        MeetingPlan[] plans = [.. Enumerable.Range(0, 6).Select(seed => Plan(seed).Plan)];

        Assert.True(Array.Exists(plans, plan => plan.Quality.Unplaced == 0 && plan.Quality.MeanEvenness < plan.Quality.MeanEvennessAtMost));
        Assert.True(Array.Exists(plans, plan => plan.Obstacles.Any(obstacle => obstacle.Kind == ObstacleKind.Overbooked)));
        Assert.True(Array.Exists(plans, plan => plan.Obstacles.Any(obstacle => obstacle.Kind == ObstacleKind.NoDayFound)));
    }

    /// <summary>
    /// An instance of 6 to 17 structures and its plan, made once. The organisations are few, so that many are busy: of three instances one has two months alone, in one
    /// two organisations are away by turns, and in one the busiest can be at two meetings a day.
    /// </summary>
    private static (PlanInstance Instance, MeetingPlan Plan) Plan(int seed)
    {
        lock (Made)
        {
            if (!Made.TryGetValue(seed, out (PlanInstance, MeetingPlan) made))
            {
                PlanInstance instance = PlanInstances.Make(6 + seed, 8, seed, busiest: 60 + (seed * 15), fewestSeats: 3, mostSeats: 6);
                (Id<Actor> first, Id<Actor> second) = (instance.Register.Actors[0].Id, instance.Register.Actors[1].Id);
                PlanRequest request = (seed % 3) switch
                {
                    0 => instance.Request with { Calendar = instance.Request.Calendar!.PlusBlackouts([Interval("2027-01-01/2027-10-31")]) },
                    1 => instance.Request with
                    {
                        Capacities =
                        [
                            new Capacity { Actor = first, MeetingsADay = 0, Within = Interval("2027-01-01/2027-06-30") },
                            new Capacity { Actor = second, MeetingsADay = 0, Within = Interval("2027-07-01/2027-12-31") },
                        ],
                    },
                    _ => instance.Request with { Capacities = [new Capacity { Actor = first, MeetingsADay = 2 }] },
                };
                instance = instance with { Request = request };
                Made.Add(seed, made = (instance, MeetingPlan.Of(instance.Register, request)));
            }

            return made;
        }
    }

    private static int Room(PlanRequest request, string actor, LocalDate day) =>
        request.Capacities.FirstOrDefault(one => one.Actor.ToString() == actor && one.Within?.Contains(day) != false)?.MeetingsADay ?? 1;

    private static IEnumerable<(string Actor, LocalDate Day, int Meetings)> Attendances(CollaborationRegister register, MeetingPlan plan) =>
        from series in plan.Series
        from seat in register.Structures.Single(structure => structure.Id == series.Structure).Seats
        from date in series.Dates
        group date by (Actor: seat.OnBehalfOf.ToString()!, date.Day) into same
        select (same.Key.Actor, same.Key.Day, same.Count());
}
