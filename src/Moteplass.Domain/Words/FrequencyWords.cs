using System.Diagnostics;

namespace Moteplass.Domain.Words;

/// <summary>How often something comes back, in words.</summary>
internal static class FrequencyWords
{
    /// <summary>For example "every year", "every 6 months"; in Norwegian with an ordinal, "hvert 2. år".</summary>
    public static LocalizedText Of(Frequency frequency)
    {
        (string nb, string nn, LocalizedText unit, string units) = Unit(frequency.Unit);
        int amount = frequency.Amount;
        return amount == 1
            ? new LocalizedText($"{nb} {unit.Nb}", $"{nn} {unit.Nn}", $"every {unit.En}")
            : new LocalizedText($"{nb} {amount}. {unit.Nb}", $"{nn} {amount}. {unit.Nn}", $"every {amount} {units}");
    }

    internal static (string Nb, string Nn, LocalizedText Unit, string Units) Unit(FrequencyUnit unit) => unit switch
    {
        FrequencyUnit.Years => ("hvert", "kvart", new LocalizedText("år", "år", "year"), "years"),
        FrequencyUnit.Months => ("hver", "kvar", new LocalizedText("måned", "månad", "month"), "months"),
        FrequencyUnit.Weeks => ("hver", "kvar", new LocalizedText("uke", "veke", "week"), "weeks"),
        FrequencyUnit.Days => ("hver", "kvar", new LocalizedText("dag", "dag", "day"), "days"),
        _ => throw new UnreachableException(),
    };
}
