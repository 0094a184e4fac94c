using System.Text;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json.Lines;

/// <summary>Reads and writes lines that are held in memory.</summary>
internal static class Ndjson
{
    public const string Header = """{"recordType":"register","schemaVersion":"1.0"}""";

    public static Task<List<RegisterLine>> ReadAsync(string lines, LineReadOptions? options = null) => ReadAsync(Encoding.UTF8.GetBytes(lines), options);

    public static async Task<List<RegisterLine>> ReadAsync(byte[] lines, LineReadOptions? options = null)
    {
        using var stream = new MemoryStream(lines);
        return await ReadAsync(stream, options);
    }

    public static async Task<List<RegisterLine>> ReadAsync(Stream stream, LineReadOptions? options = null)
    {
        List<RegisterLine> read = [];
        await foreach (RegisterLine line in MoteplassNdjson.ReadAsync(stream, options))
        {
            Assert.Equal(line.IsReadable, RecordOf(line) is not null);
            Assert.Equal(line.IsReadable, line.Problems.All(problem => problem.Severity == ProblemSeverity.Info));
            Assert.All(line.Problems, problem => Assert.Equal(line.LineNumber, problem.Position!.Value.Line));
            read.Add(line);
        }

        return read;
    }

    /// <summary>What each line came to, in one text a line: its number and its record, or its number and its problems.</summary>
    public static async Task<string[]> ToldAsync(string lines, LineReadOptions? options = null) =>
        [.. (await ReadAsync(lines, options)).SelectMany(Tell)];

    /// <summary>The record of a line, or the header.</summary>
    public static DomainRecord? RecordOf(RegisterLine line) => (DomainRecord?)line.Header ?? line.Record;

    /// <summary>The register of which lines are.</summary>
    public static CollaborationRegister RegisterOf(IEnumerable<RegisterLine> lines) =>
        MoteplassNdjson.ToRegister(lines.Select(line => line.Record).OfType<RegisterRecord>(), lines.First().Header);

    public static async Task<string> WrittenAsync(params RegisterRecord[] records) => Encoding.UTF8.GetString(await WriteAsync(records));

    public static async Task<byte[]> WriteAsync(IEnumerable<RegisterRecord> records, CollaborationRegister? header = null)
    {
        using var stream = new MemoryStream();
        await MoteplassNdjson.WriteAsync(stream, records, header);
        return stream.ToArray();
    }

    public static async Task<byte[]> WriteAsync(CollaborationRegister register)
    {
        using var stream = new MemoryStream();
        await MoteplassNdjson.WriteAsync(stream, register);
        return stream.ToArray();
    }

    private static IEnumerable<string> Tell(RegisterLine line) => line.Problems
        .Select(problem => $"{line.LineNumber} {problem}")
        .Concat(RecordOf(line) is { } record ? [$"{line.LineNumber} {record.GetType().Name}"] : []);
}
