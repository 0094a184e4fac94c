using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Moteplass.Domain;
using Moteplass.Domain.Benchmarks.Plain;
using Moteplass.Domain.Json;

// Reads a register from a file and writes it, once, with the library or with the plain classes, and prints how long the two took. The name of
// the side and the file are the arguments.
byte[] json = File.ReadAllBytes(args[1]);
var written = new ArrayBufferWriter<byte>(2 * json.Length);
long start = Stopwatch.GetTimestamp();
switch (args[0])
{
    case "library":
        CollaborationRegister register = MoteplassJson.Read(json);
        MoteplassJson.Write(register, written);
        break;
    case "plain":
        PlainRegister plain = JsonSerializer.Deserialize(json, PlainContext.Default.PlainRegister)!;
        using (var writer = new Utf8JsonWriter(written, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            JsonSerializer.Serialize(writer, plain, PlainContext.Default.PlainRegister);
        }

        break;
    default:
        throw new ArgumentException($"There is no side '{args[0]}'.", nameof(args));
}

Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("f3", CultureInfo.InvariantCulture));
return written.WrittenSpan.SequenceEqual(json) ? 0 : 1;
