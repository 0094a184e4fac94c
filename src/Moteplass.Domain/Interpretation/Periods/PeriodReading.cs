using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>Whether a record holds, by its period, as the analyses and the rules read it.</summary>
/// <remarks>
/// A record without a period holds always, for the register states the record and no end of it; a rule that asks when something was takes no period for
/// an unknown one. An approximate end, such as <c>2016~</c>, proves nothing: how far off it is, nobody says.
/// </remarks>
internal static class PeriodReading
{
    /// <summary>Whether a record with this period holds on a day.</summary>
    public static bool? HoldsOn(this ValidityPeriod? period, LocalDate day) => period is { } stated ? Proven(stated).Covers(day) : true;

    /// <summary>Whether a record with this period holds on a date. If the date is not known, only a record without a period does.</summary>
    public static bool? HoldsOn(this ValidityPeriod? period, PartialDate? date) => (period, date) switch
    {
        (null, _) => true,
        (_, null) => null,
        ({ } stated, { } known) => Proven(stated).Covers(known),
    };

    /// <summary>The part of a period that proves something: without its approximate ends; both ends unknown if no period is stated.</summary>
    public static ValidityPeriod Proven(ValidityPeriod? period) => period is not { } stated ? default
        : stated is { Start.IsApproximate: true } or { End.IsApproximate: true }
            ? new ValidityPeriod(Proven(stated.Start), Proven(stated.End), stated.IsStartOpen, stated.IsEndOpen)
        : stated;

    /// <summary>The same, or null if no period is stated.</summary>
    public static ValidityPeriod? ProvenIfStated(ValidityPeriod? period) => period is null ? null : Proven(period);

    private static PartialDate? Proven(PartialDate? end) => end is { IsApproximate: false } ? end : null;
}
