using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain;

public readonly partial struct LeadTime : IScalar<LeadTime>
{
    private const string PromptlyText = "promptly";
    private const string InAdvanceText = "in-advance";
    private const string NextMeetingText = "next-meeting";

    static LocalizedText IScalar<LeadTime>.Term { get; } = new("en frist", "ein frist", "a lead time");

    static LocalizedText IScalar<LeadTime>.Grammar { get; } = new(
        "uker «P3W», dager «P10D», måneder «P2M» eller arbeidsdager «10WD», fra 0 til 999, eller ett av ordene «promptly», «in-advance» og «next-meeting»",
        "veker «P3W», dagar «P10D», månader «P2M» eller arbeidsdagar «10WD», frå 0 til 999, eller eitt av orda «promptly», «in-advance» og «next-meeting»",
        "weeks 'P3W', days 'P10D', months 'P2M' or working days '10WD', from 0 to 999, or one of the words 'promptly', 'in-advance' and 'next-meeting'");

    /// <summary>Reads a lead time.</summary>
    /// <param name="text">The text, for example <c>P3W</c>.</param>
    /// <returns>The lead time.</returns>
    /// <exception cref="FormatException">The text is not a lead time; the message says why.</exception>
    public static LeadTime Parse(ReadOnlySpan<char> text) => Scalar.Parse<LeadTime>(text);

    /// <summary>Reads a lead time, or says that the text is none.</summary>
    /// <param name="text">The text, for example <c>P3W</c>.</param>
    /// <param name="value">The lead time, or the default.</param>
    /// <returns>Whether the text is a lead time.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out LeadTime value) => Scalar.TryParse(text, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static LeadTime Parse(string text) => Scalar.Parse<LeadTime>(text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out LeadTime)"/>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value"><inheritdoc cref="TryParse(ReadOnlySpan{char}, out LeadTime)" path="/param[@name='value']/node()"/></param>
    public static bool TryParse([NotNullWhen(true)] string? text, out LeadTime value) => Scalar.TryParse(text, out value);

    static LocalizedText? IScalar<LeadTime>.Read(ReadOnlySpan<char> text, out LeadTime value)
    {
        switch (text)
        {
            case PromptlyText:
                value = Promptly;
                return null;
            case InAdvanceText:
                value = InAdvance;
                return null;
            case NextMeetingText:
                value = NextMeeting;
                return null;
            case "":
                value = default;
                return Reasons.Empty;
            case ['P', .. var amount, 'D']:
                return ReadLength(amount, LeadTimeUnit.Days, out value);
            case ['P', .. var amount, 'W']:
                return ReadLength(amount, LeadTimeUnit.Weeks, out value);
            case ['P', .. var amount, 'M']:
                return ReadLength(amount, LeadTimeUnit.Months, out value);
            case ['P', .., 'Y']:
                value = default;
                return Reasons.Years;
            case [>= '0' and <= '9', .., 'W', 'D']:
                return ReadLength(text[..^2], LeadTimeUnit.WorkingDays, out value);
            default:
                value = default;
                return Reasons.Shape;
        }
    }

    private static LocalizedText? ReadLength(ReadOnlySpan<char> digits, LeadTimeUnit unit, out LeadTime value)
    {
        value = default;
        if (digits.ContainsAny("DWM"))
        {
            return Reasons.ManyUnits;
        }

        LocalizedText? reason = WholeNumber.Read(digits, Most, Reasons.TooLong, out int amount);
        value = reason is null ? new LeadTime(amount, unit) : default;
        return reason;
    }

    /// <summary>Writes the text, if it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new SpanWriter(destination);
        if (Word is { } word)
        {
            writer.Write(word);
            return writer.Finish(out charsWritten);
        }

        writer.Write(_unit == LeadTimeUnit.WorkingDays ? "" : "P");
        writer.Write(_amount);
        writer.Write(_unit switch
        {
            LeadTimeUnit.Days => "D",
            LeadTimeUnit.Weeks => "W",
            LeadTimeUnit.Months => "M",
            LeadTimeUnit.WorkingDays => "WD",
            _ => throw new UnreachableException(),
        });
        return writer.Finish(out charsWritten);
    }

    private string? Word => Kind switch
    {
        LeadTimeKind.Promptly => PromptlyText,
        LeadTimeKind.InAdvance => InAdvanceText,
        LeadTimeKind.NextMeeting => NextMeetingText,
        LeadTimeKind.Length => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>The text.</summary>
    /// <returns>For example <c>P3W</c>.</returns>
    public override string ToString() => Scalar.Format(this);

    private static class Reasons
    {
        public static readonly LocalizedText Empty = new("den er tom", "han er tom", "it is empty");

        public static readonly LocalizedText Shape = new(
            "den er verken en lengde eller ett av ordene", "han er verken ei lengd eller eitt av orda", "it is neither a length nor one of the words");

        public static readonly LocalizedText Years = new(
            "«Y» (år) støttes ikke", "«Y» (år) er ikkje støtta", "'Y' (years) is not supported");

        public static readonly LocalizedText ManyUnits = new(
            "den har mer enn én enhet", "han har meir enn éi eining", "it has more than one unit");

        public static readonly LocalizedText TooLong = new("et tall er over 999", "eit tal er over 999", "a number is above 999");
    }
}
