using Moteplass.Domain.Testing;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>The instances that a planner is tried on.</summary>
public sealed class PlanInstancesTests
{
    [Fact]
    public void The_same_seed_gives_the_same_instance_and_another_another()
    {
        Assert.Equal(PlanInstances.Make(10, 30, 4).Register, PlanInstances.Make(10, 30, 4).Register);
        Assert.NotEqual(PlanInstances.Make(10, 30, 4).Register, PlanInstances.Make(10, 30, 5).Register);
    }

    [Fact]
    public void An_instance_is_as_large_as_asked_for_and_nobody_is_too_busy()
    {
        PlanInstance instance = PlanInstances.Make(40, 100, 1, busiest: 50, fewestSeats: 3, mostSeats: 5);

        Assert.Equal((40, 100), (instance.Register.Structures.Count, instance.Register.Actors.Count));
        Assert.All(instance.Register.Structures, structure => Assert.InRange(structure.Seats.Count, 3, 5));
        Assert.All(
            from structure in instance.Register.Structures
            from seat in structure.Seats
            group ((RateCadence)structure.Mandates[0].Cadences[0]).Count!.Value.Minimum by seat.OnBehalfOf,
            load => Assert.True(load.Sum() <= 50));
        Assert.Equal(196, Enumerable.Range(0, 365).Count(day => instance.Request.Calendar!.IsWorkingDay(new LocalDate(2027, 1, 1).PlusDays(day))));
        Assert.DoesNotContain(ValidationReport.Of(instance.Register).Problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    [Theory]
    [InlineData(0, 1, 1, 1, 1)]
    [InlineData(1, 0, 1, 1, 1)]
    [InlineData(1, 1, 0, 1, 1)]
    [InlineData(1, 1, 1, 0, 1)]
    [InlineData(1, 1, 1, 2, 1)]
    public void What_cannot_be_made_is_refused(int structures, int organisations, int busiest, int fewest, int most) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanInstances.Make(structures, organisations, 1, busiest, fewest, most));
}
