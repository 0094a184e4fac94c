using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>How many days there are from one date to another.</summary>
internal static class DaysBetween
{
    /// <summary>
    /// The fewest and the most, over all days that each date may be, and not below 0; null if either is not stated, or is approximate.
    /// </summary>
    public static CountRange? Of(PartialDate? from, PartialDate? to) =>
        from is { IsApproximate: false } first && to is { IsApproximate: false } last
            ? CountRange.Between(Days(first.Latest, last.Earliest), Days(first.Earliest, last.Latest))
            : null;

    private static int Days(LocalDate from, LocalDate to) => Math.Max(0, Period.DaysBetween(from, to));
}
