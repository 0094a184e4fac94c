using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Moteplass.Domain.Json;
using Newtonsoft.Json;

namespace Moteplass.Domain.Benchmarks;

/// <summary>Writes a register from records to a buffer that is kept, against plain classes with string dates.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class WritingBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private Sample _sample = null!;

    [Params(1_000, 10_000, 20_000, 100_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Setup() => _sample = new Sample(Records);

    [Benchmark(Baseline = true, Description = "plain classes, System.Text.Json source generation")]
    public int SystemTextJson()
    {
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            System.Text.Json.JsonSerializer.Serialize(writer, _sample.Plain, Sample.PlainContext.PlainRegister);
        }

        return _buffer.WrittenCount;
    }

    [Benchmark(Description = "plain classes, Newtonsoft.Json")]
    public string NewtonsoftJson() => JsonConvert.SerializeObject(_sample.Plain, Sample.Newtonsoft);

    [Benchmark(Description = "MoteplassJson.Write")]
    public int Moteplass()
    {
        _buffer.ResetWrittenCount();
        MoteplassJson.Write(_sample.Register, _buffer);
        return _buffer.WrittenCount;
    }
}
