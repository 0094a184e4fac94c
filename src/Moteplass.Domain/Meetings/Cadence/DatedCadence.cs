using NodaTime;

namespace Moteplass.Domain;

/// <summary>Meetings on dates that are given (fastsatte datoer).</summary>
/// <remarks>For <see cref="MeetingCadence.MeetingsIn"/>, a date that is coarser than a day counts for the least only where all its days are in the interval.</remarks>
public sealed partial record DatedCadence : MeetingCadence
{
    /// <summary>The dates, each as far as known.</summary>
    public ValueList<PartialDate> Dates { get; init; }

    private protected override CountRange? CountIn(DateInterval interval) => new CountRange(
        Dates.Count(date => interval.Start <= date.Earliest && date.Latest <= interval.End),
        Dates.Count(date => date.Earliest <= interval.End && interval.Start <= date.Latest));
}
