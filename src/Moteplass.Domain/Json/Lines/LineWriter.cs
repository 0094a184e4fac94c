using System.Buffers;

namespace Moteplass.Domain.Json;

/// <summary>Gathers records as lines, and hands them to a stream a few at a time.</summary>
internal sealed class LineWriter(Stream stream)
{
    private const int Full = 16 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(Full);
    private bool _hasHeader;

    /// <summary>Adds a record; before the first, the header line, unless the record is the header itself.</summary>
    public void Add(DomainRecord record)
    {
        if (record is CollaborationRegister register)
        {
            AddHeader(RegisterLines.Header(register, _hasHeader));
            return;
        }

        if (!_hasHeader)
        {
            AddHeader(new CollaborationRegister());
        }

        var line = new CompactWriter(_buffer, LineParser.MostLevels);
        RecordLine.Write(ref line, RegisterLines.Checked(record));
        line.Flush();
        _buffer.Write("\n"u8);
    }

    /// <summary>Ends a register without records.</summary>
    public void AddMissingHeader()
    {
        if (!_hasHeader)
        {
            AddHeader(new CollaborationRegister());
        }
    }

    /// <summary>Hands over what has been gathered, once it is worth it.</summary>
    public ValueTask FlushIfFullAsync(CancellationToken cancellationToken) => _buffer.WrittenCount < Full ? default : FlushAsync(cancellationToken);

    /// <summary>Hands over what has been gathered.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await stream.WriteAsync(_buffer.WrittenMemory, cancellationToken);
        _buffer.ResetWrittenCount();
    }

    private void AddHeader(CollaborationRegister header)
    {
        _hasHeader = true;
        var line = new CompactWriter(_buffer, DocumentReader.MostLevels);
        HeaderLine.Write(ref line, header);
        line.Flush();
        _buffer.Write("\n"u8);
    }
}
