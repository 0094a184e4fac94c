using System.Diagnostics;
using System.Globalization;
using System.Text;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Fuzz;

/// <summary>What it costs to read, judge, report and ask about one document, in a warm process.</summary>
internal static class Measured
{
    private static readonly LocalDate AsOf = new(2024, 6, 30);

    public static string Of(byte[] json)
    {
        if (!MoteplassJson.TryRead(json, out CollaborationRegister? register, out ValueList<Problem> problems))
        {
            return $"unreadable: {problems[0]}";
        }

        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{json.Length} B; read {Cost(() => MoteplassJson.TryRead(json, out _, out _))}; judge {Cost(() => ValidationReport.Of(register, AsOf))}");
        string report = ReportJson.Write(RegisterExchange.Read(json, AsOf).Report);
        line.Append(CultureInfo.InvariantCulture, $"; exchange {Cost(() => RegisterExchange.Read(json, AsOf))}; report {Encoding.UTF8.GetByteCount(report)} B");
        foreach (Analysis analysis in Analysis.All())
        {
            if (analysis.Ask(register))
            {
                line.Append(CultureInfo.InvariantCulture, $"\n    {analysis.Name} {Cost(() => analysis.Ask(register))}");
            }
        }

        return line.ToString();
    }

    private static string Cost(Action work)
    {
        work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        work();
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return string.Create(CultureInfo.InvariantCulture, $"{milliseconds:F1} ms {(GC.GetAllocatedBytesForCurrentThread() - before) / 1024} kB");
    }
}
