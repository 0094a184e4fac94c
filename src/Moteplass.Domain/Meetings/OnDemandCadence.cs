namespace Moteplass.Domain;

/// <summary>Meetings when somebody finds them needed (møter ved behov).</summary>
public sealed record OnDemandCadence : MeetingCadence;
