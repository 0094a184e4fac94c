using System.Globalization;
using Moteplass.Domain.Words;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>How evenly meetings lie, in words.</summary>
internal static class EvennessWords
{
    public static LocalizedText Of(double? evenness, int? gap, bool isPlanOnly, DateInterval? covered)
    {
        if (evenness is not { } even || gap is not { } days)
        {
            return new("Det kan ikke avgjøres hvor jevnt møtene er fordelt.", "Det kan ikkje avgjerast kor jamt møta er fordelte.", "It is not known how evenly the meetings are spread.");
        }

        string comma = Decimal(even, ',');
        LocalizedText plan = isPlanOnly ? new("Etter planen: jevnhet", "Etter planen: jamleik", "By the plan: evenness") : new("Jevnhet", "Jamleik", "Evenness");
        LocalizedText? part = covered is null ? null : MeasureWords.Within([covered]);
        return new LocalizedText(
            $"{plan.Nb}{part?.Nb} {comma} av 1, lengste opphold {days} {Plural.Of(days, "dag", "dager")}.",
            $"{plan.Nn}{part?.Nn} {comma} av 1, lengste opphald {days} {Plural.Of(days, "dag", "dagar")}.",
            $"{plan.En}{part?.En} {Decimal(even, '.')} of 1, longest gap {days} {Plural.Of(days, "day", "days")}.");
    }

    private static string Decimal(double value, char separator)
    {
        int hundredths = (int)Math.Round(value * 100);
        return $"{Number(hundredths / 100)}{separator}{(hundredths % 100).ToString("D2", CultureInfo.InvariantCulture)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
