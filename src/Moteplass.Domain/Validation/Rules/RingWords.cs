namespace Moteplass.Domain.Validation;

/// <summary>A ring in words.</summary>
internal static class RingWords
{
    private const int MostNamed = 6;

    /// <summary>The ids of a ring from one of them round to itself, as in <c>a → b → a</c>; of a long one only the beginning.</summary>
    public static string Of(IReadOnlyList<string> ids) =>
        string.Join(" → ", ids.Take(MostNamed).Append(ids.Count > MostNamed ? "…" : ids[0]));
}
