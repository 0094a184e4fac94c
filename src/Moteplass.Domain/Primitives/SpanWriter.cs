namespace Moteplass.Domain;

/// <summary>Writes pieces of text one after another into a span, and remembers whether they fitted.</summary>
internal ref struct SpanWriter(Span<char> destination)
{
    private const int MostDigits = 10;

    private readonly Span<char> _destination = destination;
    private int _length;
    private bool _overran;

    public void Write(char piece) => Write([piece]);

    public void Write(scoped ReadOnlySpan<char> piece)
    {
        _overran = _overran || !piece.TryCopyTo(_destination[_length..]);
        _length += _overran ? 0 : piece.Length;
    }

    /// <summary>Writes a number that is not negative, with zeros before it up to so many digits.</summary>
    public void Write(int number, int digits = 1)
    {
        // By hand: a format text would be taken apart for each of very many dates.
        Span<char> written = stackalloc char[MostDigits];
        int start = MostDigits;
        do
        {
            written[--start] = (char)('0' + (number % 10));
            number /= 10;
        }
        while (number > 0 || MostDigits - start < digits);
        Write(written[start..]);
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
