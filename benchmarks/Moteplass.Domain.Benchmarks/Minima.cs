using System.Diagnostics;
using System.Globalization;

namespace Moteplass.Domain.Benchmarks;

/// <summary>
/// Times the library and the plain classes in turn, very often, in one process: in two minutes, a ratio that is good to a few percent even on a
/// machine that does other things.
/// </summary>
internal static class Minima
{
    private const int FewestRounds = 30;

    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(8);

    public static void Show(params int[] sizes)
    {
        Console.WriteLine("| records | what | plain: least, ms | median | library: least, ms | median | ratio of the least | allocated: plain, kB | library, kB | ratio |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (int records in sizes)
        {
            var sides = new Sides(new Sample(records));
            Compare(records, "read", () => sides.ReadPlain(), () => sides.Read());
            Compare(records, "write to a kept buffer", () => sides.WritePlainToBuffer(), () => sides.WriteToBuffer());
            Compare(records, "write to fresh bytes", () => sides.WritePlainToBytes(), () => sides.WriteToBytes());
            Compare(records, "check, against reading", () => sides.ReadPlain(), () => sides.Judge());
        }
    }

    private static void Compare(int records, string what, Action ofPlain, Action ofLibrary)
    {
        var plain = new Distribution();
        var library = new Distribution();
        long start = Stopwatch.GetTimestamp();
        for (int round = 0; round < FewestRounds || Stopwatch.GetElapsedTime(start) < Enough; round++)
        {
            plain.Add(ofPlain);
            library.Add(ofLibrary);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {records:n0} | {what} | {plain} | {library} | {library.Least / plain.Least:f2} | {plain.Allocated / 1024.0:f1} | {library.Allocated / 1024.0:f1} | {Ratio(library.Allocated, plain.Allocated)} |"));
    }

    private static string Ratio(long library, long plain) => plain == 0 ? "–" : ((double)library / plain).ToString("f2", CultureInfo.InvariantCulture);
}
