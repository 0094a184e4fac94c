namespace Moteplass.Domain;

/// <summary>
/// What a scalar of the field has in common: a text form by a written grammar, the same whatever the culture. A scalar states
/// <see cref="Read"/>, <see cref="TryFormat(Span{char}, out int)"/>, <see cref="Term"/> and <see cref="Grammar"/>; the framework's
/// parse and format contracts follow from them here.
/// </summary>
/// <typeparam name="TSelf">The scalar.</typeparam>
internal interface IScalar<TSelf> : ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable
    where TSelf : struct, IScalar<TSelf>
{
    /// <summary>The longest text that a scalar other than an id or a pointer can have.</summary>
    internal const int LongestText = 64;

    /// <summary>What the scalar is called in a message, with its article: "a partial date".</summary>
    static abstract LocalizedText Term { get; }

    /// <summary>What the text may look like, for the end of a sentence that begins "Allowed:".</summary>
    static abstract LocalizedText Grammar { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The scalar, or the default.</param>
    /// <returns>Null where the text is good; else the reason, without the text itself, for the middle of a sentence.</returns>
    static abstract LocalizedText? Read(ReadOnlySpan<char> text, out TSelf value);

    /// <summary>Writes the text, if it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether it fitted.</returns>
    bool TryFormat(Span<char> destination, out int charsWritten);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Scalar.Parse<TSelf>(s);

    static bool IParsable<TSelf>.TryParse(string? s, IFormatProvider? provider, out TSelf result) => Scalar.TryParse(s, out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Scalar.Parse<TSelf>(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) => Scalar.TryParse(s, out result);

    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Scalar.Parse<TSelf>(utf8Text);

    static bool IUtf8SpanParsable<TSelf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out TSelf result) => Scalar.TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        Scalar.RefuseFormat(format);
        return ToString()!;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Scalar.RefuseFormat(format);
        return TryFormat(destination, out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Scalar.RefuseFormat(format);
        return Scalar.TryFormat((TSelf)this, utf8Destination, out bytesWritten);
    }
}
