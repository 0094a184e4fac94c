using System.Text;

namespace Moteplass.Domain.Json;

/// <summary>Cuts a stream into lines. It holds one line in memory at a time, and of one that is too long nothing.</summary>
internal sealed class LineReader(Stream stream, int longest)
{
    private const int BufferSize = 16 * 1024;

    // What may stand in a line without being counted: a byte order mark and a carriage return.
    private const int Uncounted = 4;

    private byte[] _buffer = new byte[BufferSize];
    private int _start;
    private int _end;
    private bool _atEnd;

    /// <summary>The number of the line, counted from 1. In a stream of more lines than an <see cref="int"/> can count, the last that it can.</summary>
    public int Number { get; private set; }

    /// <summary>The line without its end and without a byte order mark, until the next is read; empty where it is too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the line has more bytes than are read.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there is one.</returns>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IsTooLong = false;
        int searched = 0;
        int end;
        while ((end = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n')) < 0)
        {
            searched = _end - _start;
            if (_atEnd)
            {
                return (searched > 0 || IsTooLong) && Take(searched, searched);
            }

            if (searched > longest + Uncounted)
            {
                IsTooLong = true;
                (_start, _end, searched) = (0, 0, 0);
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return Take(searched + end, searched + end + 1);
    }

    private bool Take(int length, int consumed)
    {
        ReadOnlyMemory<byte> line = _buffer.AsMemory(_start, length);
        if (Number == 0 && line.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            line = line[Encoding.UTF8.Preamble.Length..];
        }

        if (line.Span.EndsWith("\r"u8))
        {
            line = line[..^1];
        }

        IsTooLong |= line.Length > longest;
        Line = IsTooLong ? default : line;
        Number += Number < int.MaxValue ? 1 : 0;
        _start += consumed;
        return true;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
        }

        int read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _atEnd = read == 0;
    }
}
