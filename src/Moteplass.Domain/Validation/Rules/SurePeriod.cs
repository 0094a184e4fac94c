namespace Moteplass.Domain.Validation;

/// <summary>A period as far as it is sure: of an end that is approximate no more is sure than of one that is unknown.</summary>
internal static class SurePeriod
{
    /// <summary>The period without its approximate ends; both ends unknown where none is stated.</summary>
    public static ValidityPeriod Of(ValidityPeriod? stated) => stated is { } period
        ? new ValidityPeriod(Of(period.Start), Of(period.End), period.IsStartOpen, period.IsEndOpen)
        : default;

    private static PartialDate? Of(PartialDate? end) => end is { IsApproximate: false } ? end : null;
}
