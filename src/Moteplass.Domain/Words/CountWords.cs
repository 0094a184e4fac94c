using System.Globalization;

namespace Moteplass.Domain.Words;

/// <summary>A count in words.</summary>
internal static class CountWords
{
    /// <summary>For example "5", "1–2", "at least 4", "at most about 14".</summary>
    public static LocalizedText Of(CountRange count)
    {
        (int low, int? high) = (count.Minimum, count.Maximum);
        string number = low > 0 && high > low ? $"{Number(low)}–{Number(high.Value)}" : Number(high ?? low);
        LocalizedText about = count.IsApproximate ? new($"omtrent {number}", $"om lag {number}", $"about {number}") : new(number, number, number);
        return high is null ? new($"minst {about.Nb}", $"minst {about.Nn}", $"at least {about.En}")
            : low == 0 && high > 0 ? new($"høyst {about.Nb}", $"høgst {about.Nn}", $"at most {about.En}")
            : about;
    }

    /// <summary>With the words that follow it, in their number: "at least 1 seat", "2 are listed".</summary>
    public static LocalizedText Of(CountRange count, LocalizedText one, LocalizedText many)
    {
        LocalizedText words = Of(count);
        LocalizedText noun = Plural.Of(count, one, many);
        return new LocalizedText($"{words.Nb} {noun.Nb}", $"{words.Nn} {noun.Nn}", $"{words.En} {noun.En}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
