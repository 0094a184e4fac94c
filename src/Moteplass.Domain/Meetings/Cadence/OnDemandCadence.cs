using NodaTime;

namespace Moteplass.Domain;

/// <summary>Meetings when somebody finds them needed (møter ved behov).</summary>
public sealed partial record OnDemandCadence : MeetingCadence
{
    private protected override CountRange? CountIn(DateInterval interval) => CountRange.AtLeast(0);
}
