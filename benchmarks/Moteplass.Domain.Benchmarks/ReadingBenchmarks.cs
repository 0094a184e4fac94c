using BenchmarkDotNet.Attributes;
using Moteplass.Domain.Benchmarks.Plain;
using Newtonsoft.Json;

namespace Moteplass.Domain.Benchmarks;

/// <summary>Reads a register into records, against plain classes with string dates.</summary>
[Config(typeof(ByTheLeast))]
public class ReadingBenchmarks
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
    public PlainRegister? SystemTextJson() => _sides.ReadPlain();

    [Benchmark(Description = "plain classes, Newtonsoft.Json")]
    public PlainRegister? NewtonsoftJson() => JsonConvert.DeserializeObject<PlainRegister>(_sample.Text, Sample.Newtonsoft);

    [Benchmark(Description = "MoteplassJson.Read")]
    public CollaborationRegister Moteplass() => _sides.Read();
}
