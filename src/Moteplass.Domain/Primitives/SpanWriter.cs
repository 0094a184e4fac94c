using System.Globalization;

namespace Moteplass.Domain;

/// <summary>Writes pieces of text one after another into a span, and remembers whether they fitted.</summary>
internal ref struct SpanWriter(Span<char> destination)
{
    private readonly Span<char> _destination = destination;
    private int _length;
    private bool _overran;

    public void Write(char piece) => Write([piece]);

    public void Write(scoped ReadOnlySpan<char> piece)
    {
        _overran = _overran || !piece.TryCopyTo(_destination[_length..]);
        _length += _overran ? 0 : piece.Length;
    }

    /// <summary>Writes a number, by a standard format such as <c>D4</c> where it is padded.</summary>
    public void Write(int number, scoped ReadOnlySpan<char> format = default)
    {
        _overran = !number.TryFormat(_destination[_length..], out int written, format, CultureInfo.InvariantCulture) || _overran;
        _length += _overran ? 0 : written;
    }

    /// <summary>Ends the text.</summary>
    /// <param name="charsWritten">How many characters were written; none where it did not fit.</param>
    /// <returns>Whether the whole text fitted.</returns>
    public readonly bool Finish(out int charsWritten)
    {
        charsWritten = _overran ? 0 : _length;
        return !_overran;
    }
}
