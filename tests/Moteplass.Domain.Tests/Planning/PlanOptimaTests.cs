using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Moteplass.Domain.Planning;
using Moteplass.Domain.Testing;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>Plans are held against the best there are, as a solver proved them (<c>benchmarks/PlanOptima</c>).</summary>
public sealed class PlanOptimaTests
{
    private const double Even = 1e-9;

    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static readonly Optimum[] Proved = JsonSerializer.Deserialize<Optimum[]>(TestFiles.Text("plan-optima.json"), Format)!;

    [Fact]
    [Trait("Speed", "slow")]
    public void Plans_are_as_good_as_the_proved_best_or_nearly()
    {
        double[] lost = [.. Proved.Select(Lost)];

        Assert.True(lost.Length >= 90, $"{lost.Length} are proved.");
        Assert.All(lost, one => Assert.InRange(one, -Even, 0.002));
        Assert.True(lost.Average() <= 0.0005, $"The mean loss is {lost.Average():F5}.");

        Assert.True(4 * lost.Count(one => one < Even) >= 3 * lost.Length, $"{lost.Count(one => one < Even)} of {lost.Length} are met.");
    }

    /// <summary>How much less even a plan is than the best one. It places everything, and no plan is better than its own bound says.</summary>
    private static double Lost(Optimum optimum)
    {
        PlanInstance instance = PlanInstances.Make(
            optimum.Structures, optimum.Organisations, optimum.Seed, optimum.Busiest, optimum.FewestSeats, optimum.MostSeats);
        PlanQuality quality = MeetingPlan.Of(instance.Register, instance.Request).Quality;
        Assert.Equal(0, quality.Unplaced);
        Assert.True(optimum.MeanEvenness <= quality.MeanEvennessAtMost + Even, $"{optimum}: at most {quality.MeanEvennessAtMost}.");
        Assert.True(quality.IsBest is null || optimum.MeanEvenness - quality.MeanEvenness < Even, $"{optimum}: said to be the best.");
        return optimum.MeanEvenness - quality.MeanEvenness!.Value;
    }

    [SuppressMessage("Performance", "CA1812", Justification = "It is read from JSON.")]
    private sealed record Optimum(int Structures, int Organisations, int Seed, int Busiest, int FewestSeats, int MostSeats, double MeanEvenness);
}
