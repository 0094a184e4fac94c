using NodaTime;

namespace Moteplass.Domain;

/// <summary>Meetings when somebody finds them needed (møter ved behov).</summary>
public sealed partial record OnDemandCadence : MeetingCadence
{
    /// <inheritdoc/>
    public override CountRange? MeetingsIn(DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return CountRange.AtLeast(0);
    }
}
