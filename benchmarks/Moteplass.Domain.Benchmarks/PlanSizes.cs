using System.Globalization;
using Moteplass.Domain.Planning;
using Moteplass.Domain.Testing;

namespace Moteplass.Domain.Benchmarks;

/// <summary>How good plans of many structures are, how long they take, and how that grows with the number of structures.</summary>
internal static class PlanSizes
{
    private const int Seed = 7;
    private const int Times = 3;
    private const int OrganisationsPerStructure = 20;

    public static void Show()
    {
        // Once for nothing, so that what is measured is compiled.
        MeetingPlan.Of(Make(50, 1_000, 40).Register, Make(50, 1_000, 40).Request);
        Console.WriteLine("| structures, busiest | meetings | placed | mean evenness at first | after the rounds (worst) | of at most | least time, s |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach ((int structures, int busiest) in ((int, int)[])[(50, 40), (50, 80), (50, 150), (200, 40), (200, 80), (500, 40), (500, 80), (1_000, 40)])
        {
            PlanInstance instance = Make(structures, 1_000, busiest);
            PlanQuality first = MeetingPlan.Of(instance.Register, instance.Request with { RoundsPerStructure = 0 }).Quality;
            (PlanQuality plan, TimeSpan time) = Measure(instance);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {structures:n0}, {busiest} | {plan.Asked:n0} | {plan.Placed:n0} | {first.MeanEvenness:f4} | {plan.MeanEvenness:f4} ({plan.WorstEvenness:f4}) | {plan.MeanEvennessAtMost:f4} | {time.TotalSeconds:f2} |"));
        }

        Console.WriteLine();
        foreach (int few in (int[])[20, 50, 100])
        {
            (TimeSpan ofFew, TimeSpan ofMany) = (Measure(Make(few, OrganisationsPerStructure * few, 40)).Time, Measure(Make(10 * few, 10 * OrganisationsPerStructure * few, 40)).Time);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{few} structures: {ofFew.TotalSeconds:f3} s; {10 * few:n0}: {ofMany.TotalSeconds:f3} s, {ofMany / ofFew:f1} times as much"));
        }
    }

    private static PlanInstance Make(int structures, int organisations, int busiest) => PlanInstances.Make(structures, organisations, Seed, busiest);

    private static (PlanQuality Quality, TimeSpan Time) Measure(PlanInstance instance)
    {
        var times = new Distribution();
        MeetingPlan? plan = null;
        for (int time = 0; time < Times; time++)
        {
            times.Add(() => plan = MeetingPlan.Of(instance.Register, instance.Request));
        }

        return (plan!.Quality, times.Least);
    }
}
