using System.Text;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json.Lines;

/// <summary>However many lines there are, no more is held in memory than for a few.</summary>
[Collection(Alone.Name)]
public sealed class ConstantMemoryTests
{
    private const int Few = 2_000;
    private const int Many = 20_000;

    // Many lines are more than 20 MB: were one byte in forty of them held, this would not be enough.
    private const long MostGrowth = 512 * 1024;

    private static readonly string Text = new('æ', 500);

    [Fact]
    public async Task Reading_many_lines_holds_no_more_than_reading_few()
    {
        await using var stream = new MadeStream(LineAt, Many);
        int read = 0;
        long afterFew = 0;
        await foreach (RegisterLine line in MoteplassNdjson.ReadAsync(stream))
        {
            Assert.True(line.IsReadable);
            if (++read == Few)
            {
                afterFew = GC.GetTotalMemory(forceFullCollection: true);
            }
            else if (read == Many)
            {
                // Here, not behind the loop: what reading holds is still held.
                AssertNoGrowth(afterFew);
            }
        }

        Assert.Equal(Many, read);
    }

    [Fact]
    public async Task Passing_over_a_line_without_end_holds_nothing_of_it()
    {
        await using var stream = new MadeStream(BrokenAt, Many);
        int read = 0;
        long afterFew = 0;
        await foreach (RegisterLine line in MoteplassNdjson.ReadAsync(stream, new LineReadOptions { LongestLine = 64 }))
        {
            Assert.Equal(read == 0, line.IsReadable);
            if (++read == 3)
            {
                afterFew = GC.GetTotalMemory(forceFullCollection: true);
            }
            else if (read == 5)
            {
                AssertNoGrowth(afterFew);
            }
        }

        Assert.Equal(5, read);
    }

    [Fact]
    public async Task Writing_many_records_holds_no_more_than_writing_few()
    {
        long afterFew = 0;
        long written = 0;
        await using var stream = new CountingStream(count => written += count);

        await MoteplassNdjson.WriteAsync(stream, Records());

        Assert.True(written > Many * 1_000L);

        IEnumerable<RegisterRecord> Records()
        {
            for (int i = 0; i < Many; i++)
            {
                if (i == Few)
                {
                    afterFew = GC.GetTotalMemory(forceFullCollection: true);
                }

                yield return new SourceDocument { Id = Id<SourceDocument>.Parse($"d-{i}"), Title = new LocalizedText(Text) };
            }

            AssertNoGrowth(afterFew);
        }
    }

    private static string LineAt(int index) => index == 0
        ? Ndjson.Header + "\n"
        : $$$"""{"recordType":"document","id":"d-{{{index}}}","title":{"nb":"{{{Text}}}"}}""" + "\n";

    /// <summary>A header, a line of a few pieces, a broken line, one of very many pieces, and another broken line.</summary>
    private static string BrokenAt(int index) => index switch
    {
        0 => Ndjson.Header + "\n",
        9 or Many - 2 => "\n",
        10 or Many - 1 => "{\"recordType\":\"document\"}",
        11 => "\n",
        _ => Text,
    };

    private static void AssertNoGrowth(long afterFew) =>
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - afterFew, long.MinValue, MostGrowth);

    /// <summary>Makes its lines as they are read.</summary>
    private sealed class MadeStream(Func<int, string> lineAt, int count) : MemoryStream
    {
        private int _next;
        private byte[] _line = [];
        private int _given;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_given == _line.Length && _next < count)
            {
                (_line, _given) = (Encoding.UTF8.GetBytes(lineAt(_next++)), 0);
            }

            int length = Math.Min(buffer.Length, _line.Length - _given);
            _line.AsMemory(_given, length).CopyTo(buffer);
            _given += length;
            return ValueTask.FromResult(length);
        }
    }

    /// <summary>Keeps nothing of what it takes.</summary>
    private sealed class CountingStream(Action<int> count) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            count(buffer.Length);
            return default;
        }
    }
}
