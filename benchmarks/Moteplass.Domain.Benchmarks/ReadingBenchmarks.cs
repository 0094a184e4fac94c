using BenchmarkDotNet.Attributes;
using Moteplass.Domain.Benchmarks.Plain;
using Moteplass.Domain.Json;
using Newtonsoft.Json;

namespace Moteplass.Domain.Benchmarks;

/// <summary>Reads a register into records, against plain classes with string dates.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class ReadingBenchmarks
{
    private Sample _sample = null!;

    [Params(1_000, 10_000, 20_000, 100_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Setup() => _sample = new Sample(Records);

    [Benchmark(Baseline = true, Description = "plain classes, System.Text.Json source generation")]
    public PlainRegister? SystemTextJson() => System.Text.Json.JsonSerializer.Deserialize(_sample.Utf8Json, Sample.PlainContext.PlainRegister);

    [Benchmark(Description = "plain classes, Newtonsoft.Json")]
    public PlainRegister? NewtonsoftJson() => JsonConvert.DeserializeObject<PlainRegister>(_sample.Text, Sample.Newtonsoft);

    [Benchmark(Description = "MoteplassJson.Read")]
    public CollaborationRegister Moteplass() => MoteplassJson.Read(_sample.Utf8Json);
}
