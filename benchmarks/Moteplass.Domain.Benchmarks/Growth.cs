using System.Globalization;
using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Benchmarks;

/// <summary>Times the analyses that go through a whole register, for ten times as much each time.</summary>
internal static class Growth
{
    private const int Rounds = 12;

    public static void Show()
    {
        Console.WriteLine("| seats | what | least, ms | times that of a tenth | allocated, kB | times |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|");
        var before = new Dictionary<string, Distribution>();
        foreach (int seats in (int[])[1_000, 10_000, 100_000])
        {
            CollaborationRegister register = AnalysisBenchmarks.RegisterOf(seats);
            Time(seats, "PracticeMappingAnalysis.Of", () => PracticeMappingAnalysis.Of(register, AnalysisBenchmarks.Mapped), before);
            Time(seats, "RepresentationGraph.Of", () => RepresentationGraph.Of(register, AnalysisBenchmarks.Day), before);
        }
    }

    private static void Time(int seats, string what, Action work, Dictionary<string, Distribution> before)
    {
        var times = new Distribution();
        for (int round = 0; round < Rounds * 100_000 / Math.Max(seats, 10_000); round++)
        {
            times.Add(work);
        }

        Distribution? smaller = before.GetValueOrDefault(what);
        string than = smaller is null ? "–" : (times.Least / smaller.Least).ToString("f1", CultureInfo.InvariantCulture);
        string more = smaller is null ? "–" : ((double)times.Allocated / smaller.Allocated).ToString("f1", CultureInfo.InvariantCulture);
        before[what] = times;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {seats:n0} | {what} | {times.Least.TotalMilliseconds:f2} | {than} | {times.Allocated / 1024.0:f0} | {more} |"));
    }
}
