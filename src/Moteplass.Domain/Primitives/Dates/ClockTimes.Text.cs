using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Moteplass.Domain;

public readonly partial struct ClockTimes : IScalar<ClockTimes>
{
    private const int LastHour = 23;
    private const int LastMinute = 59;

    static LocalizedText IScalar<ClockTimes>.Term { get; } = new("et klokkeslett", "eit klokkeslett", "a time of day");

    static LocalizedText IScalar<ClockTimes>.Grammar { get; } = new(
        "start og slutt samme dag «12:00-14:00», eller bare starten «18:00»",
        "start og slutt same dag «12:00-14:00», eller berre starten «18:00»",
        "start and end on the same day '12:00-14:00', or the start alone '18:00'");

    /// <summary>Reads the times of a meeting.</summary>
    /// <param name="text">The text, for example <c>12:00-14:00</c>.</param>
    /// <returns>The times.</returns>
    /// <exception cref="FormatException">The text is not a time of day; the message says why.</exception>
    public static ClockTimes Parse(ReadOnlySpan<char> text) => Scalar.Parse<ClockTimes>(text);

    /// <summary>Reads the times of a meeting, or says that the text is none.</summary>
    /// <param name="text">The text, for example <c>12:00-14:00</c>.</param>
    /// <param name="value">The times, or the default.</param>
    /// <returns>Whether the text is a time of day.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ClockTimes value) => Scalar.TryParse(text, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ClockTimes Parse(string text) => Scalar.Parse<ClockTimes>(text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ClockTimes)"/>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value"><inheritdoc cref="TryParse(ReadOnlySpan{char}, out ClockTimes)" path="/param[@name='value']/node()"/></param>
    public static bool TryParse([NotNullWhen(true)] string? text, out ClockTimes value) => Scalar.TryParse(text, out value);

    static LocalizedText? IScalar<ClockTimes>.Read(ReadOnlySpan<char> text, out ClockTimes value)
    {
        value = default;
        int hyphen = text.IndexOf('-');
        if (hyphen < 0)
        {
            LocalizedText? wrong = ReadTime(text, out LocalTime only);
            value = wrong is null ? new ClockTimes(only) : default;
            return wrong;
        }

        LocalTime end = default;
        LocalizedText? reason = ReadTime(text[..hyphen], out LocalTime begin) ?? ReadTime(text[(hyphen + 1)..], out end) ?? (end <= begin ? Reasons.Backwards : null);
        value = reason is null ? new ClockTimes(begin, end) : default;
        return reason;
    }

    private static LocalizedText? ReadTime(ReadOnlySpan<char> text, out LocalTime time)
    {
        time = default;
        if (text.IsEmpty)
        {
            return Reasons.Empty;
        }

        if (text is not [>= '0' and <= '9', >= '0' and <= '9', ':', >= '0' and <= '9', >= '0' and <= '9'])
        {
            return Reasons.Shape;
        }

        (long hour, long minute) = (WholeNumber.Value(text[..2]), WholeNumber.Value(text[3..]));
        if (hour > LastHour || minute > LastMinute)
        {
            return Reasons.NotOnTheClock;
        }

        time = new LocalTime((int)hour, (int)minute);
        return null;
    }

    /// <summary>Writes the text, if it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new SpanWriter(destination);
        Write(ref writer, _start);
        if (_end != 0)
        {
            writer.Write('-');
            Write(ref writer, _end);
        }

        return writer.Finish(out charsWritten);
    }

    private static void Write(ref SpanWriter writer, int minutes)
    {
        writer.Write(minutes / MinutesInAnHour, 2);
        writer.Write(':');
        writer.Write(minutes % MinutesInAnHour, 2);
    }

    /// <summary>The text.</summary>
    /// <returns>For example <c>12:00-14:00</c>.</returns>
    public override string ToString() => Scalar.Format(this);

    private static class Reasons
    {
        public static readonly LocalizedText Empty = new("et klokkeslett mangler", "eit klokkeslett manglar", "a time of day is missing");

        public static readonly LocalizedText Shape = new(
            "et klokkeslett er ikke to sifre, kolon og to sifre", "eit klokkeslett er ikkje to siffer, kolon og to siffer", "a time of day is not two digits, a colon and two digits");

        public static readonly LocalizedText NotOnTheClock = new("timen er over 23, eller minuttet er over 59", "timen er over 23, eller minuttet er over 59", "the hour is above 23, or the minute above 59");

        public static readonly LocalizedText Backwards = new("slutten er ikke etter starten", "slutten er ikkje etter starten", "the end is not after the start");
    }
}
