using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Moteplass.Domain;

public readonly partial struct PartialDate : IScalar<PartialDate>
{
    static LocalizedText IScalar<PartialDate>.Term { get; } = new("en dato", "ein dato", "a partial date");

    static LocalizedText IScalar<PartialDate>.Grammar { get; } = new(
        "år «2016», måned «2016-05», dag «2016-05-13» eller årstid «2016-21» (21 vår, 22 sommer, 23 høst, 24 vinter), med «~» bak når den er omtrentlig",
        "år «2016», månad «2016-05», dag «2016-05-13» eller årstid «2016-21» (21 vår, 22 sommar, 23 haust, 24 vinter), med «~» bak når han er omtrentleg",
        "year '2016', month '2016-05', day '2016-05-13' or season '2016-21' (21 spring, 22 summer, 23 autumn, 24 winter), with '~' after it if it is approximate");

    /// <summary>Reads a partial date.</summary>
    /// <param name="text">The text, for example <c>2015-23~</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not a partial date; the message says why.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> text) => Scalar.Parse<PartialDate>(text);

    /// <summary>Reads a partial date, or says that the text is none.</summary>
    /// <param name="text">The text, for example <c>2015-23~</c>.</param>
    /// <param name="value">The date, or the default.</param>
    /// <returns>Whether the text is a partial date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate value) => Scalar.TryParse(text, out value);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PartialDate Parse(string text) => Scalar.Parse<PartialDate>(text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PartialDate)"/>
    /// <param name="text">The text; null is none.</param>
    /// <param name="value"><inheritdoc cref="TryParse(ReadOnlySpan{char}, out PartialDate)" path="/param[@name='value']/node()"/></param>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate value) => Scalar.TryParse(text, out value);

    static LocalizedText? IScalar<PartialDate>.Read(ReadOnlySpan<char> text, out PartialDate value) => Read(text, out value);

    internal static LocalizedText? Read(ReadOnlySpan<char> text, out PartialDate value)
    {
        value = default;
        bool isApproximate = text is [.., '~'];
        ReadOnlySpan<char> date = isApproximate ? text[..^1] : text;
        if (!HasShape(date))
        {
            return Misshapen(date);
        }

        int year = Number(date[..4]);
        int unit = date.Length > 4 ? Number(date[5..7]) : 0;
        int day = date.Length > 7 ? Number(date[8..]) : 0;
        if (year == 0)
        {
            return Reasons.YearZero;
        }

        if (date.Length > 4 && unit is not (>= 1 and <= MonthsInYear or >= (int)Domain.Season.Spring and <= (int)Domain.Season.Winter))
        {
            return Reasons.NoSuchMonth;
        }

        if (date.Length > 7 && unit > MonthsInYear)
        {
            return Reasons.DayOfSeason;
        }

        if (date.Length > 7 && (day == 0 || day > CalendarSystem.Iso.GetDaysInMonth(year, unit)))
        {
            return Reasons.NoSuchDay;
        }

        value = new PartialDate(year, unit, day, isApproximate);
        return null;
    }

    /// <summary>Whether the text has digits and hyphens where <c>2016</c>, <c>2016-05</c> or <c>2016-05-13</c> has them.</summary>
    private static bool HasShape(ReadOnlySpan<char> date)
    {
        if (date.Length is not (4 or 7 or 10))
        {
            return false;
        }

        for (int i = 0; i < date.Length; i++)
        {
            if (i is 4 or 7 ? date[i] != '-' : !char.IsAsciiDigit(date[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static LocalizedText Misshapen(ReadOnlySpan<char> date)
    {
        int hyphen = date.IndexOf('-');
        ReadOnlySpan<char> year = hyphen < 0 ? date : date[..hyphen];
        return date.IsEmpty ? Reasons.Empty
            : date.Contains('?') ? Reasons.Uncertain
            : date.Contains('%') ? Reasons.UncertainAndApproximate
            : date.Contains('~') ? Reasons.TildeNotLast
            : WholeNumber.IsDigits(year) && year.Length != 4 ? Reasons.YearDigits
            : Reasons.Shape;
    }

    private static int Number(ReadOnlySpan<char> digits) => (int)WholeNumber.Value(digits);

    /// <summary>Writes the text, if it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var writer = new SpanWriter(destination);
        WriteTo(ref writer);
        return writer.Finish(out charsWritten);
    }

    internal void WriteTo(ref SpanWriter writer)
    {
        writer.Write(Year, 4);
        if (Unit > 0)
        {
            writer.Write('-');
            writer.Write(Unit, 2);
        }

        if (DayNumber > 0)
        {
            writer.Write('-');
            writer.Write(DayNumber, 2);
        }

        if (IsApproximate)
        {
            writer.Write('~');
        }
    }

    /// <summary>The text.</summary>
    /// <returns>For example <c>2015-23~</c>.</returns>
    public override string ToString() => Scalar.Format(this);

    private static class Reasons
    {
        public static readonly LocalizedText Empty = new("den er tom", "han er tom", "it is empty");

        public static readonly LocalizedText Uncertain = new(
            "«?» (usikker) støttes ikke", "«?» (usikker) er ikkje støtta", "'?' (uncertain) is not supported");

        public static readonly LocalizedText UncertainAndApproximate = new(
            "«%» (usikker og omtrentlig) støttes ikke",
            "«%» (usikker og omtrentleg) er ikkje støtta",
            "'%' (uncertain and approximate) is not supported");

        public static readonly LocalizedText TildeNotLast = new(
            "«~» er ikke det siste tegnet", "«~» er ikkje det siste teiknet", "'~' is not the last character");

        public static readonly LocalizedText YearDigits = new(
            "året har ikke fire sifre", "året har ikkje fire siffer", "the year does not have four digits");

        public static readonly LocalizedText Shape = new(
            "den er verken et år, en årstid, en måned eller en dag",
            "han er verken eit år, ei årstid, ein månad eller ein dag",
            "it is neither a year, a season, a month nor a day");

        public static readonly LocalizedText YearZero = new(
            "året er ikke mellom 0001 og 9999", "året er ikkje mellom 0001 og 9999", "the year is not between 0001 and 9999");

        public static readonly LocalizedText NoSuchMonth = new(
            "ingen måned eller årstid har det nummeret", "ingen månad eller årstid har det nummeret", "no month or season has that number");

        public static readonly LocalizedText DayOfSeason = new(
            "en årstid har ingen dag", "ei årstid har ingen dag", "a season has no day");

        public static readonly LocalizedText NoSuchDay = new(
            "dagen finnes ikke i den måneden", "dagen finst ikkje i den månaden", "the day does not exist in that month");
    }
}
