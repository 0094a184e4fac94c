using BenchmarkDotNet.Attributes;
using Newtonsoft.Json;

namespace Moteplass.Domain.Benchmarks;

/// <summary>Writes a register from records to a buffer that is kept, against plain classes with string dates.</summary>
[Config(typeof(ByTheLeast))]
public class WritingBenchmarks
{
    private Sample _sample = null!;
    private Sides _sides = null!;

    [Params(1_000, 20_000, 100_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _sample = new Sample(Records);
        _sides = new Sides(_sample);
    }

    [Benchmark(Baseline = true, Description = "plain classes, System.Text.Json source generation")]
    public int SystemTextJson() => _sides.WritePlainToBuffer().Length;

    [Benchmark(Description = "plain classes, Newtonsoft.Json")]
    public string NewtonsoftJson() => JsonConvert.SerializeObject(_sample.Plain, Sample.Newtonsoft);

    [Benchmark(Description = "MoteplassJson.Write")]
    public int Moteplass() => _sides.WriteToBuffer().Length;
}
