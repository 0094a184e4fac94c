using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Moteplass.Domain.Benchmarks.Plain;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Benchmarks;

/// <summary>What is measured: reading and writing a register with the library, and the same with plain classes as fast as System.Text.Json does it.</summary>
internal sealed class Sides(Sample sample)
{
    private static readonly LocalDate AsOf = new(2018, 12, 31);

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * sample.Utf8Json.Length);

    public PlainRegister? ReadPlain() => JsonSerializer.Deserialize(sample.Utf8Json, PlainContext.Default.PlainRegister);

    public CollaborationRegister Read() => MoteplassJson.Read(sample.Utf8Json);

    public ValidationReport Judge() => ValidationReport.Of(sample.Register, AsOf);

    /// <summary>Writes to a buffer that is kept.</summary>
    /// <remarks>
    /// The encoder is the writer's. With an encoder in its options System.Text.Json leaves its generated writing code aside, and is slower.
    /// </remarks>
    public ReadOnlySpan<byte> WritePlainToBuffer()
    {
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            JsonSerializer.Serialize(writer, sample.Plain, PlainContext.Default.PlainRegister);
        }

        return _buffer.WrittenSpan;
    }

    /// <inheritdoc cref="WritePlainToBuffer"/>
    public ReadOnlySpan<byte> WriteToBuffer()
    {
        _buffer.ResetWrittenCount();
        MoteplassJson.Write(sample.Register, _buffer);
        return _buffer.WrittenSpan;
    }

    /// <summary>Writes to bytes of their own; the plain side is given the kept buffer to write to first.</summary>
    public byte[] WritePlainToBytes() => WritePlainToBuffer().ToArray();

    /// <inheritdoc cref="WritePlainToBytes"/>
    public byte[] WriteToBytes() => MoteplassJson.WriteUtf8(sample.Register);
}
