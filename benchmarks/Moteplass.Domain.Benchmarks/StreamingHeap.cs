using System.Globalization;
using System.Text;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Benchmarks;

/// <summary>How much is held while very many lines are read, and written again: the heap after a forced collection, every 10,000 records.</summary>
internal static class StreamingHeap
{
    private const int Every = 10_000;

    public static async Task Show(int records)
    {
        await using var lines = new RepeatedLines(await Lines(), records);
        (long few, long most) = (0, 0);
        int read = 0;
        await foreach (RegisterLine line in MoteplassNdjson.ReadAsync(lines))
        {
            if (!line.IsReadable)
            {
                throw new InvalidOperationException($"Line {line.LineNumber} cannot be read.");
            }

            // The first line is the header.
            if (line.LineNumber > 1 && ++read % Every == 0)
            {
                long heap = GC.GetTotalMemory(forceFullCollection: true);
                few = few == 0 ? heap : few;
                most = Math.Max(most, heap);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{read} records: the heap was {few / 1024} kB after {Every} records and {most / 1024} kB at the most, {(double)most / few:f3} times as much."));
    }

    private static async Task<byte[][]> Lines()
    {
        using var stream = new MemoryStream();
        await MoteplassNdjson.WriteAsync(stream, MeasuredRegister.Of(2_000));
        string[] lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => Encoding.UTF8.GetBytes(line + "\n"))];
    }

    /// <summary>The lines of a generated register, again and again.</summary>
    private sealed class RepeatedLines : Stream
    {
        private readonly byte[][] _lines;
        private readonly int _records;
        private byte[] _line;
        private int _at;
        private int _next;

        public RepeatedLines(byte[][] lines, int records)
        {
            _line = lines[0];
            _lines = lines[1..];
            _records = records;
        }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            if (_at == _line.Length)
            {
                if (_next == _records)
                {
                    return 0;
                }

                _line = _lines[_next++ % _lines.Length];
                _at = 0;
            }

            int length = Math.Min(buffer.Length, _line.Length - _at);
            _line.AsSpan(_at, length).CopyTo(buffer);
            _at += length;
            return length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
