namespace Moteplass.Domain.Words;

/// <summary>The form of a noun or verb after a number.</summary>
internal static class Plural
{
    public static string Of(int count, string one, string many) => count == 1 ? one : many;

    public static LocalizedText Of(int count, LocalizedText one, LocalizedText many) => count == 1 ? one : many;

    /// <summary>The form after the number that is said last: "at least 1 seat", "1–2 seats".</summary>
    public static LocalizedText Of(CountRange count, LocalizedText one, LocalizedText many) => Last(count) == 1 ? one : many;

    private static int Last(CountRange count) => count.Maximum ?? count.Minimum;
}
