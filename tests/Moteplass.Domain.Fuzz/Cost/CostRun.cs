using System.Diagnostics;
using System.Globalization;
using System.Text;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Fuzz;

/// <summary>What is done to the documents of a family, and what it costs for a size, twice and four times it.</summary>
/// <remarks>What is counted is what the thread allocates, which is the same on every machine. Time is measured only where somebody looks on.</remarks>
internal static class CostRun
{
    private const int MostCounts = 2;

    // Work in n log n comes to about 5 for four times the size, and work in n² to 16.
    private const double MostForFourTimes = 7;

    // So much is allocated whatever is asked.
    private const long Least = 256 * 1024;

    // What is written goes into buffers that double when they are full, which shows where much is written of a document of one.
    private const int PartOfBuffers = 8;

    // A report may weigh so many times what it is of, but for the first problems of small documents.
    private const int MostTimes = 5;

    private static readonly LocalDate AsOf = new(2024, 6, 30);

    /// <summary>What grows more than it should, each by what is done; none if all is well.</summary>
    /// <param name="family">The family.</param>
    /// <param name="size">The least of the three sizes.</param>
    /// <param name="report">Takes a line for each kind of work, with what it allocates and how long it takes.</param>
    public static List<string> Of(CostFamily family, int size, Action<string>? report = null)
    {
        byte[][] documents = [.. new[] { 1, size, 2 * size, 4 * size }.Select(n => Encoding.UTF8.GetBytes(family.Document(n)))];
        CollaborationRegister[] registers = [.. documents.Select(document => MoteplassJson.Read(document))];
        Array.ForEach(registers, Analysis.Prepare);
        List<string> wrong =
        [
            .. Growth("reading", documents, document => RegisterExchange.Read(document, AsOf), report),
            .. Growth("judging", registers, register => ValidationReport.Of(register, AsOf), report),
            .. Growth("judging without a day", registers, register => ValidationReport.Of(register), report),
        ];
        foreach (Analysis analysis in Analysis.Everything().Where(analysis => !family.NotAsked.Contains(analysis.Name) && analysis.Ask(registers[0])))
        {
            wrong.AddRange(Growth(analysis.Name, registers, register => analysis.Ask(register), report));
        }

        int written = Encoding.UTF8.GetByteCount(ReportJson.Write(RegisterExchange.Read(documents[^1], AsOf).Report));
        if (written > MostTimes * documents[^1].Length)
        {
            wrong.Add(string.Create(CultureInfo.InvariantCulture, $"The report of {documents[^1].Length} bytes has {written}."));
        }

        return wrong;
    }

    private static IEnumerable<string> Growth<T>(string name, T[] inputs, Action<T> work, Action<string>? report)
    {
        // What is made once for all is made before anything is counted. A count that the runtime disturbs, as it compiles anew what runs often, is taken again.
        work(inputs[^1]);
        long[] grown = [];
        for (int i = 0; i < MostCounts; i++)
        {
            (long Bytes, double Milliseconds)[] costs = [.. inputs.Select(input => Cost(() => work(input)))];
            report?.Invoke(string.Create(CultureInfo.InvariantCulture, $"  {name}: {string.Join(", ", costs.Skip(1).Select(cost => $"{cost.Bytes / 1024} kB"))}; {costs[^1].Milliseconds:F1} ms"));
            grown = [.. costs.Skip(1).Select(cost => cost.Bytes - costs[0].Bytes)];
            if (grown[2] <= (MostForFourTimes * Math.Max(0, grown[0])) + Least + (costs[0].Bytes / PartOfBuffers))
            {
                yield break;
            }
        }

        yield return $"{name} allocates {string.Join(", ", grown)} bytes more than for one.";
    }

    private static (long Bytes, double Milliseconds) Cost(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        work();
        return (GC.GetAllocatedBytesForCurrentThread() - before, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
