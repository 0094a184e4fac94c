using System.Buffers;

namespace Moteplass.Domain.Json;

/// <summary>Gathers records as lines, and hands them to a stream a few at a time.</summary>
internal sealed class LineWriter(Stream stream)
{
    private const int Full = 16 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(Full);

    /// <summary>Adds the first line.</summary>
    public void AddHeader(CollaborationRegister header)
    {
        var line = new CompactWriter(_buffer, DocumentReader.MostLevels);
        HeaderLine.Write(ref line, header);
        End(line);
    }

    /// <summary>Adds a record.</summary>
    public void Add(RegisterRecord record)
    {
        RegisterRecord one = RegisterLines.Checked(record);
        var line = new CompactWriter(_buffer, LineParser.MostLevels);
        try
        {
            RecordLine.Write(ref line, one);
        }
        catch (InvalidOperationException refusal)
        {
            throw Unwritable.At(refusal, one);
        }

        End(line);
    }

    /// <summary>Hands over what has been gathered, once it is worth it.</summary>
    public ValueTask FlushIfFullAsync(CancellationToken cancellationToken) => _buffer.WrittenCount < Full ? default : FlushAsync(cancellationToken);

    /// <summary>Hands over what has been gathered.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await stream.WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _buffer.ResetWrittenCount();
    }

    private void End(CompactWriter line)
    {
        line.Flush();
        _buffer.Write("\n"u8);
    }
}
