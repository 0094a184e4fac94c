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

    /// <summary>Writes a number that is not negative, with zeros before it up to a number of digits.</summary>
    public void Write(int number, int digits = 1)
    {
        // By hand: a format text would be taken apart for each of very many dates.
        int length = 1;
        for (int rest = number / 10; rest > 0; rest /= 10)
        {
            length++;
        }

        length = Math.Max(length, digits);
        _overran = _overran || length > _destination.Length - _length;
        if (_overran)
        {
            return;
        }

        for (int at = _length + length - 1; at >= _length; at--, number /= 10)
        {
            _destination[at] = (char)('0' + (number % 10));
        }

        _length += length;
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
