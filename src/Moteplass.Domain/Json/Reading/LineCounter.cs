namespace Moteplass.Domain.Json;

/// <summary>Tells on which line and in which column the bytes of a document stand. The document is gone through once, however many are asked for.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> utf8Json)
{
    private readonly ReadOnlySpan<byte> _utf8Json = utf8Json;
    private int _line = 1;
    private int _lineStart;
    private int _counted;

    /// <param name="offset">The byte, counted from 0; no earlier than the one asked for before.</param>
    public SourcePosition At(int offset)
    {
        for (int end; (end = _utf8Json[_counted..offset].IndexOf((byte)'\n')) >= 0; _counted = _lineStart)
        {
            _line++;
            _lineStart = _counted + end + 1;
        }

        _counted = offset;
        return new SourcePosition(_line, offset - _lineStart + 1);
    }
}
