using System.Globalization;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Analysis;

/// <summary>A measure of a workshop in a line: what it is, and what it comes to.</summary>
internal static class MeasureLine
{
    private const double Whole = 100;

    public static LocalizedText Of(LocalizedText what, LocalizedText value) => EachLanguage.Of(language => $"{what.In(language)}: {value.In(language)}.");

    public static LocalizedText Days(LocalizedText what, CountRange? days) => Of(what, days is { } known ? DayWords.Of(known) : MeasureWords.NotStated);

    public static LocalizedText Share(LocalizedText what, ShareRange? share) => Of(what, share is null ? MeasureWords.NotStated : Percent(share));

    public static LocalizedText Count(LocalizedText what, Tally tally)
    {
        int known = tally.Yes + tally.No;
        LocalizedText unknown = new($"{tally.Unknown} ikke kjent", $"{tally.Unknown} ikkje kjent", $"{tally.Unknown} not known");
        return Of(what, known + tally.Unknown == 0 ? MeasureWords.NotStated
            : known == 0 ? unknown
            : EachLanguage.Of(language => $"{tally.Yes} {new LocalizedText("av", "av", "of").In(language)} {known}{(tally.Unknown == 0 ? "" : $", {unknown.In(language)}")}"));
    }

    private static LocalizedText Percent(ShareRange share)
    {
        string least = Number(share.Minimum);
        string most = Number(share.Maximum);
        string range = least == most ? least : $"{least}–{most}";
        return new LocalizedText($"{range} %", $"{range} %", $"{range} %");
    }

    private static string Number(double share) => Math.Round(share * Whole).ToString(CultureInfo.InvariantCulture);
}
