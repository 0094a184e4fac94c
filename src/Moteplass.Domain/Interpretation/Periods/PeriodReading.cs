using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>What the period of a record says of a day, stated or not.</summary>
/// <remarks>
/// There are two readings. The analyses ask whether a record holds; the rules ask what its period proves. They differ twice. An approximate end,
/// such as <c>2016~</c>, is widened by a unit each way in the first and is unknown in the second. A record without a period holds always in the first,
/// for the register states the record and no end of it, and in the second nothing is proven of when it held.
/// </remarks>
internal static class PeriodReading
{
    /// <summary>Whether a record with this period holds on a day, as the analyses read it.</summary>
    public static bool? HoldsOn(this ValidityPeriod? period, LocalDate day) => period is { } stated ? stated.Covers(day) : true;

    /// <summary>Whether a record with this period holds on a date, as the analyses read it. If the date is not known, only a record without a period does.</summary>
    public static bool? HoldsOn(this ValidityPeriod? period, PartialDate? date) => (period, date) switch
    {
        (null, _) => true,
        (_, null) => null,
        ({ } stated, { } known) => stated.Covers(known),
    };

    /// <summary>The part of a period that proves something, as the rules read it: without its approximate ends; both ends unknown if no period is stated.</summary>
    public static ValidityPeriod Proven(ValidityPeriod? period) => period is { } stated
        ? new ValidityPeriod(Proven(stated.Start), Proven(stated.End), stated.IsStartOpen, stated.IsEndOpen)
        : default;

    private static PartialDate? Proven(PartialDate? end) => end is { IsApproximate: false } ? end : null;
}
