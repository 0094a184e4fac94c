namespace Moteplass.Domain;

/// <summary>Meetings on dates that are given (fastsatte datoer).</summary>
public sealed record DatedCadence : MeetingCadence
{
    /// <summary>The dates, each as far as known.</summary>
    public ValueList<PartialDate> Dates { get; init; }
}
