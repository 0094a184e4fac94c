namespace Moteplass.Domain.Validation;

/// <summary>The form of a noun or verb after a number.</summary>
internal static class Plural
{
    public static string Of(int count, string one, string many) => count == 1 ? one : many;

    /// <inheritdoc cref="Of(int, string, string)"/>
    public static string Of(CountRange? count, string one, string many) => count == CountRange.Exactly(1) ? one : many;
}
