using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain;

public readonly partial struct ValidityPeriod : IScalar<ValidityPeriod>
{
    private const string Open = "..";

    static LocalizedText IScalar<ValidityPeriod>.Term { get; } = new("en gyldighetsperiode", "ein gyldigheitsperiode", "a validity period");

    static LocalizedText IScalar<ValidityPeriod>.Grammar { get; } = new(
        "start og slutt med «/» mellom, hver av dem en dato, «..» (åpen) eller tom (ukjent), for eksempel «2017/2020», «2015/..» eller «2016-12/»",
        "start og slutt med «/» mellom, kvar av dei ein dato, «..» (open) eller tom (ukjend), til dømes «2017/2020», «2015/..» eller «2016-12/»",
        "start and end with '/' between, each a partial date, '..' (open) or empty (unknown), for example '2017/2020', '2015/..' or '2016-12/'");

    /// <summary>Reads a period.</summary>
    /// <param name="text">The text, for example <c>2017/2020</c>.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is not a period; the message says why.</exception>
    public static ValidityPeriod Parse(ReadOnlySpan<char> text) => Scalar.Parse<ValidityPeriod>(text);

    /// <summary>Reads a period, or says that the text is none.</summary>
    /// <param name="text">The text, for example <c>2017/2020</c>.</param>
    /// <param name="value">The period, or the default.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ValidityPeriod value) => Scalar.TryParse(text, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ValidityPeriod Parse(string text) => Scalar.Parse<ValidityPeriod>(text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ValidityPeriod)"/>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value"><inheritdoc cref="TryParse(ReadOnlySpan{char}, out ValidityPeriod)" path="/param[@name='value']/node()"/></param>
    public static bool TryParse([NotNullWhen(true)] string? text, out ValidityPeriod value) => Scalar.TryParse(text, out value);

    static LocalizedText? IScalar<ValidityPeriod>.Read(ReadOnlySpan<char> text, out ValidityPeriod value)
    {
        value = default;
        int slash = text.IndexOf('/');
        if (slash < 0 || text[(slash + 1)..].Contains('/'))
        {
            return slash < 0 ? Reasons.NoSlash : Reasons.ManySlashes;
        }

        if (ReadEnd(text[..slash], out PartialDate? start, out bool isStartOpen) is { } startReason)
        {
            return new LocalizedText($"i starten: {startReason.Nb}", $"i starten: {startReason.Nn}", $"in the start, {startReason.En}");
        }

        if (ReadEnd(text[(slash + 1)..], out PartialDate? end, out bool isEndOpen) is { } endReason)
        {
            return new LocalizedText($"i slutten: {endReason.Nb}", $"i slutten: {endReason.Nn}", $"in the end, {endReason.En}");
        }

        if (IsBackwards(start, end))
        {
            return Reasons.Backwards;
        }

        value = new ValidityPeriod(start, end, isStartOpen, isEndOpen);
        return null;
    }

    private static LocalizedText? ReadEnd(ReadOnlySpan<char> text, out PartialDate? date, out bool isOpen)
    {
        date = null;
        isOpen = text is Open;
        if (isOpen || text.IsEmpty)
        {
            return null;
        }

        LocalizedText? reason = PartialDate.Read(text, out PartialDate value);
        date = value;
        return reason;
    }

    /// <summary>Writes the text, if it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new SpanWriter(destination);
        Write(ref writer, Start, IsStartOpen);
        writer.Write('/');
        Write(ref writer, End, IsEndOpen);
        return writer.Finish(out charsWritten);
    }

    private static void Write(ref SpanWriter writer, PartialDate? date, bool isOpen)
    {
        if (date is { } stated)
        {
            stated.WriteTo(ref writer);
        }
        else if (isOpen)
        {
            writer.Write(Open);
        }
    }

    /// <summary>The text.</summary>
    /// <returns>For example <c>2017/2020</c>.</returns>
    public override string ToString() => Scalar.Format(this);

    private static class Reasons
    {
        public static readonly LocalizedText NoSlash = new("den har ingen «/»", "han har ingen «/»", "it has no '/'");

        public static readonly LocalizedText ManySlashes = new(
            "den har mer enn én «/»", "han har meir enn éin «/»", "it has more than one '/'");

        public static readonly LocalizedText Backwards = new(
            "starten er etter slutten", "starten er etter slutten", "the start is after the end");
    }
}
