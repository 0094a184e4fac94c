namespace Moteplass.Domain.Validation;

/// <summary>A record that bears an id, and where it stands.</summary>
internal sealed record IdUse(RecordFamily Family, string Id, DomainRecord Record, Place Place);
