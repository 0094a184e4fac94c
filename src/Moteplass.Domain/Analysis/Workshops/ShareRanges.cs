namespace Moteplass.Domain.Analysis;

/// <summary>Shares of counts that are known in part.</summary>
internal static class ShareRanges
{
    /// <summary>A part of a whole, over all that both may be; null if either is not stated or is approximate.</summary>
    public static ShareRange? Of(CountRange? part, CountRange? whole) =>
        part is { IsApproximate: false } some && whole is { IsApproximate: false } all
            ? new ShareRange { Minimum = Least(some, all), Maximum = some.Maximum is not { } most || all.Minimum == 0 ? 1 : Math.Min(1, (double)most / all.Minimum) }
            : null;

    /// <summary>The least share: 0 where the whole has no upper bound.</summary>
    public static double Least(CountRange part, CountRange whole) =>
        whole.Maximum is not { } most ? 0
        : most == 0 ? 1
        : Math.Min(1, (double)part.Minimum / most);
}
