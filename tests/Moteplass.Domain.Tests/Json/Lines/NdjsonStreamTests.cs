using System.Text;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json.Lines;

/// <summary>Streams that give little at a time, fail, or are stopped.</summary>
public sealed class NdjsonStreamTests
{
    private static readonly LineReadOptions Short = new() { LongestLine = 64 };

    /// <summary>Good lines and bad ones, all kinds of ends, texts of two to four bytes a character, a line that is too long.</summary>
    private static readonly byte[] Small = Encoding.UTF8.GetBytes(
        "\uFEFF" + Ndjson.Header + "\r\n\n"
        + "{\"recordType\":\"document\",\"id\":\"a\",\"title\":{\"nb\":\"æ↔😀\"}}\n"
        + "{\"recordType\":\"document\",\"id\":\"å\",\"title\":7}\r\n"
        + new string('x', 80) + "\r\n"
        + "{\"recordType\":\"evaluation\",\"id\":\"e\"");

    [Fact]
    public async Task Wherever_the_bytes_are_cut_in_two_the_lines_are_the_same()
    {
        List<RegisterLine> whole = await Ndjson.ReadAsync(Small, Short);
        Assert.Equal([(1, true), (3, true), (4, false), (5, false), (6, false)], whole.Select(line => (line.LineNumber, line.IsReadable)));

        for (int cut = 1; cut < Small.Length; cut++)
        {
            await using var stream = new CutStream(Small, _ => cut);
            Assert.Equal(whole, await Ndjson.ReadAsync(stream, Short));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public async Task However_little_comes_at_a_time_the_lines_are_the_same(int size)
    {
        await using var small = new CutStream(Small, position => position + size);
        byte[] lines = await LargeAsync();
        await using var large = new CutStream(lines, position => position + size);

        Assert.Equal(await Ndjson.ReadAsync(Small, Short), await Ndjson.ReadAsync(small, Short));
        Assert.Equal(await Ndjson.ReadAsync(lines), await Ndjson.ReadAsync(large));
    }

    [Fact]
    public async Task Wherever_the_stream_fails_the_lines_before_are_there_and_what_it_throws_comes_through()
    {
        List<RegisterLine> whole = await Ndjson.ReadAsync(Small, Short);
        for (int length = 0; length <= Small.Length; length++)
        {
            await using var stream = new BrokenStream(Small[..length], "gone");
            List<RegisterLine> read = [];

            IOException exception = await Assert.ThrowsAsync<IOException>(async () =>
            {
                await foreach (RegisterLine line in MoteplassNdjson.ReadAsync(stream, Short))
                {
                    read.Add(line);
                }
            });

            int ended = Small[..length].Count(one => one == '\n');
            Assert.Equal("gone", exception.Message);
            Assert.Equal(whole.Where(line => line.LineNumber <= ended), read);
        }
    }

    [Fact]
    public async Task Nothing_is_read_where_reading_is_stopped_before_it_begins()
    {
        using var stream = new MemoryStream(Small);
        var stopped = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await MoteplassNdjson.ReadAsync(stream, null, stopped).ToListAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await MoteplassNdjson.ReadAsync(stream).ToListAsync(stopped));

        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public async Task Reading_ends_when_it_is_stopped_even_where_lines_are_at_hand()
    {
        using var source = new CancellationTokenSource();
        using var stream = new MemoryStream(Small);
        int read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (RegisterLine line in MoteplassNdjson.ReadAsync(stream, Short, source.Token))
            {
                read++;
                await source.CancelAsync();
            }
        });

        Assert.Equal(1, read);
    }

    [Fact]
    public async Task Reading_that_waits_for_the_stream_ends_when_it_is_stopped()
    {
        using var source = new CancellationTokenSource();
        await using var stream = new WaitingStream();
        ValueTask<List<RegisterLine>> reading = MoteplassNdjson.ReadAsync(stream).ToListAsync(source.Token);
        Assert.False(reading.IsCompleted);

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reading);
    }

    [Fact]
    public async Task One_that_is_enumerated_twice_is_read_on()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Ndjson.Header));
        IAsyncEnumerable<RegisterLine> lines = MoteplassNdjson.ReadAsync(stream);

        Assert.True(Assert.Single(await lines.ToListAsync()).IsReadable);
        Assert.Equal(FormatCodes.NotJson, Assert.Single(Assert.Single(await lines.ToListAsync()).Problems).Code);
    }

    /// <summary>Every record many times, so that lines lie across the ends of buffers and are longer than one.</summary>
    private static async Task<byte[]> LargeAsync()
    {
        CollaborationRegister register = MoteplassJson.Read(Reading.EveryMember);
        SourceDocument huge = register.Documents[0] with { Title = new LocalizedText(new string('æ', 20_000)) };
        return await Ndjson.WriteAsync([.. MoteplassNdjson.RecordsOf(register), huge, .. MoteplassNdjson.RecordsOf(register)], register);
    }

    /// <summary>Gives nothing until it is stopped.</summary>
    private sealed class WaitingStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
