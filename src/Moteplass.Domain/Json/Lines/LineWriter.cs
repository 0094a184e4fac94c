using System.Buffers;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>Gathers records as lines, and hands them to a stream a few at a time.</summary>
internal sealed class LineWriter(Stream stream) : IDisposable
{
    private const int Full = 16 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(Full);
    private readonly Utf8JsonWriter _json = new(Stream.Null, MoteplassJson.Compact with { MaxDepth = LineParser.MostLevels });
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

        _json.Reset(_buffer);
        AddLine(_json, LineWire.Instance, RegisterLines.Checked(record));
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

    public void Dispose() => _json.Dispose();

    private void AddHeader(CollaborationRegister header)
    {
        _hasHeader = true;
        using var json = new Utf8JsonWriter(_buffer, MoteplassJson.Compact);
        AddLine(json, HeaderWire.Instance, header);
    }

    private void AddLine<T>(Utf8JsonWriter json, WireType<T> wire, T record)
        where T : notnull
    {
        wire.Write(json, record);
        json.Flush();
        _buffer.Write("\n"u8);
    }
}
