using BenchmarkDotNet.Attributes;
using Moteplass.Domain.Benchmarks.Plain;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Benchmarks;

/// <summary>Judges a register without errors by every rule, against merely reading it into plain classes.</summary>
[Config(typeof(ByTheLeast))]
public class ValidationBenchmarks
{
    private static readonly LocalDate AsOf = new(2018, 12, 31);

    private Sample _sample = null!;
    private Sides _sides = null!;

    [Params(20_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _sample = new Sample(Records);
        _sides = new Sides(_sample);
        if (ValidationReport.Of(_sample.Register, AsOf).HasErrors)
        {
            throw new InvalidOperationException("The register has errors.");
        }
    }

    [Benchmark(Baseline = true, Description = "reading plain classes, System.Text.Json source generation")]
    public PlainRegister? SystemTextJson() => _sides.ReadPlain();

    [Benchmark(Description = "ValidationReport.Of")]
    public ValidationReport Judge() => ValidationReport.Of(_sample.Register, AsOf);
}
